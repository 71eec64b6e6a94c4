import type { Failure } from '../domain/failure.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Derivation } from './keys/derivation.ts';
import {
  isMarked,
  markOf,
  openHeader,
  withNewRecoveryKey,
  withNewVaultKey,
  type Header,
  type Secret,
} from './keys/header.ts';
import type { Keyring } from './keys/keyring.ts';
import type { Passphrase } from './keys/passphrase.ts';
import type { AccountBook } from './store/account-book.ts';
import type { Door } from './store/door.ts';
import { areKeysChanged } from './store/keys-changed.ts';

/** What opens a vault, and how it is changed. Whoever changes it proves that they may. */
export interface KeyChanges {
  readonly prove: (secret: Secret, derivation: Derivation) => Promise<Result<CryptoKey, Failure>>;
  /**
   * Puts another passphrase and another vault key in place, all or nothing. The old passphrase opens nothing here any more, even with
   * the old header. Gives the recovery key where a new one had to be made: an older Waymark kept none.
   */
  readonly changePassphrase: (
    proof: Secret,
    chosen: Passphrase,
    derivation: Derivation,
  ) => Promise<Result<string | undefined, Failure>>;
  readonly recoveryKey: (proof: Secret, derivation: Derivation) => Promise<Result<string | undefined, Failure>>;
  readonly newRecoveryKey: (proof: Secret, derivation: Derivation) => Promise<Result<string, Failure>>;
}

/** The key that a header was just made with. */
async function keyUnder(header: Header, recoveryKey: string, derivation: Derivation): Promise<CryptoKey> {
  const opened = await openHeader(header, { kind: 'recovery-key', typed: recoveryKey }, derivation);
  if (!opened.ok) throw new Error('a header that was just made opens');
  return opened.value;
}

/** The changes of one unlocked vault’s keys. Those that write are made in turn with its other writes. */
export function newKeyChanges(keyring: Keyring, book: AccountBook, door: Pick<Door, 'readHeader'>): KeyChanges {
  const fits: KeyChanges['prove'] = (secret, derivation) => openHeader(keyring.header(), secret, derivation);

  /** Whether it opens the vault as it is stored now: another window may have changed what does. */
  const fitsNow: KeyChanges['prove'] = async (secret, derivation) => {
    book.forget();
    const read = await book.account();
    return read.ok ? fits(secret, derivation) : read;
  };

  const isInUse = async (header: Header): Promise<boolean> => {
    const stored = await door.readHeader();
    if (!stored.ok || !isMarked(stored.value, markOf(header))) return false;
    book.forget();
    return true;
  };

  /** The recovery key as it was printed, where one is kept that opens the present header. */
  async function keptKey(derivation: Derivation): Promise<Result<string | undefined, Failure>> {
    const printed = await book.printedKey();
    if (!printed.ok || printed.value === undefined) return printed;
    const opened = await fits({ kind: 'recovery-key', typed: printed.value }, derivation);
    return ok(opened.ok ? printed.value : undefined);
  }

  return {
    prove: async (secret, derivation) => {
      const proven = await fits(secret, derivation);
      return !proven.ok && (await areKeysChanged(door, keyring)) ? fail({ kind: 'keys-changed' }) : proven;
    },
    changePassphrase: async (proof, chosen, derivation) => {
      const proven = await fitsNow(proof, derivation);
      if (!proven.ok) return proven;
      const over = keyring.header();
      const kept = proof.kind === 'recovery-key' ? ok(proof.typed) : await keptKey(derivation);
      if (!kept.ok) return kept;
      const { header, recoveryKey } = await withNewVaultKey(over, kept.value, chosen, derivation);
      const next = await keyUnder(header, recoveryKey, derivation);
      keyring.expect(next);
      const isNew = kept.value === undefined;
      const put = await book.putHeader(header, markOf(over), isNew ? recoveryKey : undefined, next);
      // The change may have been made, and only its answer lost.
      if (!put.ok && !(await isInUse(header))) return put;
      keyring.follow(header, next);
      return ok(isNew ? recoveryKey : undefined);
    },
    recoveryKey: async (proof, derivation) => {
      const proven = await fitsNow(proof, derivation);
      return proven.ok ? keptKey(derivation) : proven;
    },
    newRecoveryKey: async (proof, derivation) => {
      const proven = await fitsNow(proof, derivation);
      if (!proven.ok) return proven;
      const over = keyring.header();
      const made = await withNewRecoveryKey(over, proof, derivation);
      if (!made.ok) return made;
      const { header, recoveryKey } = made.value;
      const put = await book.putHeader(header, markOf(over), recoveryKey, keyring.present());
      if (!put.ok && !(await isInUse(header))) return put;
      keyring.follow(header, keyring.present());
      return ok(recoveryKey);
    },
  };
}
