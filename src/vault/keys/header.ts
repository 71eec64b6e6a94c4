import * as z from 'zod/mini';
import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { passphraseBinding, recoveryBinding } from './binding.ts';
import { bytesSchema, randomBytes } from './bytes.ts';
import { argon2Schema, isWeak, newParameters, STRONG, type Derivation } from './derivation.ts';
import { normalPassphrase, type Passphrase } from './passphrase.ts';
import { newRecoveryKey, readRecoveryKey } from './recovery-key.ts';
import { newKey, sealedSchema, unwrap, wrap } from './seal.ts';
import { passphraseKey, recoveryKey } from './wrapping-key.ts';

/** What opens the vault key: kept in the clear, and of no use without the passphrase or the recovery key. */
export const headerSchema = z.object({
  id: z.literal('header'),
  /** The name of the store it was made in, which every seal is bound to. */
  store: z.string(),
  argon2: argon2Schema,
  byPassphrase: sealedSchema,
  recoverySalt: bytesSchema,
  byRecovery: sealedSchema,
});
export type Header = z.infer<typeof headerSchema>;

/** Stands where a part of a stored header cannot be read: it opens nothing. */
const NOTHING = { nonce: new Uint8Array(12), sealed: new Uint8Array(0) };

const isNothing = ({ sealed }: Header['byPassphrase']): boolean => sealed.length === 0;

const parts = z.object({
  store: z.string(),
  argon2: z.catch(z.nullable(argon2Schema), null),
  byPassphrase: z.catch(sealedSchema, NOTHING),
  recoverySalt: z.catch(z.nullable(bytesSchema), null),
  byRecovery: z.catch(sealedSchema, NOTHING),
});

/**
 * Reads a stored header: a part that cannot be read is left empty, for the other may still open the vault.
 * @returns `undefined` where neither can be read.
 */
export function readHeader(stored: unknown): Header | undefined {
  const whole = headerSchema.safeParse(stored);
  if (whole.success) return whole.data;
  const read = parts.safeParse(stored);
  if (!read.success) return undefined;
  const { store, argon2, byPassphrase, recoverySalt, byRecovery } = read.data;
  const header: Header = {
    id: 'header',
    store,
    argon2: argon2 ?? { ...STRONG, salt: new Uint8Array(16) },
    byPassphrase: argon2 === null ? NOTHING : byPassphrase,
    recoverySalt: recoverySalt ?? new Uint8Array(16),
    byRecovery: recoverySalt === null ? NOTHING : byRecovery,
  };
  return isNothing(header.byPassphrase) && isNothing(header.byRecovery) ? undefined : header;
}

/** What a person opens a vault with, as typed. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly typed: string }
  | { readonly kind: 'recovery-key'; readonly typed: string };

async function underPassphrase(
  store: string,
  vaultKey: CryptoKey,
  passphrase: Passphrase,
  { derive, cost }: Derivation,
) {
  const argon2 = newParameters(cost);
  return {
    argon2,
    byPassphrase: await wrap(
      vaultKey,
      await passphraseKey(derive, passphrase, argon2),
      passphraseBinding(store, argon2),
    ),
  };
}

/** A new random vault key, wrapped under the passphrase and under a new recovery key. Rejects where the derivation does. */
export async function newHeader(
  store: string,
  passphrase: Passphrase,
  derivation: Derivation,
): Promise<{ header: Header; recoveryKey: string }> {
  const vaultKey = await newKey('wraps');
  const recovery = newRecoveryKey();
  const recoverySalt = randomBytes(16);
  const byRecovery = await wrap(vaultKey, await recoveryKey(recovery.symbols, recoverySalt), recoveryBinding(store));
  return {
    header: {
      id: 'header',
      store,
      ...(await underPassphrase(store, vaultKey, passphrase, derivation)),
      recoverySalt,
      byRecovery,
    },
    recoveryKey: recovery.printed,
  };
}

/**
 * The vault key; `damaged-record` where that part of the header could not be read. Parameters weaker than the derivation's cost are refused
 * before anything is derived.
 *
 * @param extractable only to wrap the key again at once
 */
export async function openHeader(
  header: Header,
  secret: Secret,
  { derive, cost }: Derivation,
  extractable = false,
): Promise<Result<CryptoKey, Failure>> {
  switch (secret.kind) {
    case 'passphrase': {
      if (isNothing(header.byPassphrase)) return fail({ kind: 'damaged-record', record: 'vault' });
      if (isWeak(header.argon2, cost)) return fail({ kind: 'weak-parameters' });
      const by = await passphraseKey(derive, normalPassphrase(secret.typed), header.argon2);
      const key = await unwrap(
        header.byPassphrase,
        by,
        passphraseBinding(header.store, header.argon2),
        'wraps',
        extractable,
      );
      return key === undefined ? fail({ kind: 'wrong-passphrase' }) : ok(key);
    }
    case 'recovery-key': {
      if (isNothing(header.byRecovery)) return fail({ kind: 'damaged-record', record: 'vault/recovery-key' });
      const symbols = readRecoveryKey(secret.typed);
      if (symbols === undefined) return fail({ kind: 'wrong-recovery-key' });
      const by = await recoveryKey(symbols, header.recoverySalt);
      const key = await unwrap(header.byRecovery, by, recoveryBinding(header.store), 'wraps', extractable);
      return key === undefined ? fail({ kind: 'wrong-recovery-key' }) : ok(key);
    }
  }
}

/** Which wrappings of the vault key are the ones in use: their nonces, which nobody can change, in hexadecimal. */
export interface HeaderMark {
  readonly passphrase: string;
  readonly recovery: string;
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** What tells a header from an older one that was put back. */
export const markOf = ({ byPassphrase, byRecovery }: Header): HeaderMark => ({
  passphrase: hex(byPassphrase.nonce),
  recovery: hex(byRecovery.nonce),
});

/** Whether a stored row, unparsed, is the header with this mark. */
export function isMarked(stored: unknown, mark: HeaderMark): boolean {
  const header = readHeader(stored);
  if (header === undefined) return false;
  const { passphrase, recovery } = markOf(header);
  return passphrase === mark.passphrase && recovery === mark.recovery;
}

/** The same vault key under a new recovery key; the old one opens it no more. The salt stays, and with it the device's id. */
export async function withNewRecoveryKey(
  header: Header,
  secret: Secret,
  derivation: Derivation,
): Promise<Result<{ readonly header: Header; readonly recoveryKey: string }, Failure>> {
  const vaultKey = await openHeader(header, secret, derivation, true);
  if (!vaultKey.ok) return vaultKey;
  const { symbols, printed } = newRecoveryKey();
  const by = await recoveryKey(symbols, header.recoverySalt);
  const byRecovery = await wrap(vaultKey.value, by, recoveryBinding(header.store));
  return ok({ header: { ...header, byRecovery }, recoveryKey: printed });
}

/**
 * A new vault key under another passphrase: whoever knows the old one, and puts the old header back, opens nothing.
 *
 * @param printed the recovery key as it was printed, which then opens the new header too; a new one is made where it is not known.
 */
export async function withNewVaultKey(
  header: Header,
  printed: string | undefined,
  chosen: Passphrase,
  derivation: Derivation,
): Promise<{ readonly header: Header; readonly recoveryKey: string }> {
  const vaultKey = await newKey('wraps');
  const known = printed === undefined ? undefined : readRecoveryKey(printed);
  const { symbols, printed: recovery } =
    printed === undefined || known === undefined ? newRecoveryKey() : { symbols: known, printed };
  const by = await recoveryKey(symbols, header.recoverySalt);
  return {
    header: {
      ...header,
      ...(await underPassphrase(header.store, vaultKey, chosen, derivation)),
      byRecovery: await wrap(vaultKey, by, recoveryBinding(header.store)),
    },
    recoveryKey: recovery,
  };
}
