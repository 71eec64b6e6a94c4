import type { Failure } from '../domain/failure.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Derivation } from './keys/derivation.ts';
import { markOf, newHeader, openHeader, readHeader, type Header, type Secret } from './keys/header.ts';
import { newKeyring, type Keyring } from './keys/keyring.ts';
import type { Passphrase } from './keys/passphrase.ts';
import { openVault } from './open-vault.ts';
import type { Door } from './store/door.ts';
import { openKey } from './store/open-case.ts';
import { accountKeyRowSchema } from './store/rows.ts';
import {
  accountKeyOf,
  firstRoot,
  isRoot,
  newAccountKey,
  openAccount,
  sealPrintedKey,
  sealRoot,
} from './store/seal-account.ts';
import type { Vault } from './vault.ts';

/**
 * What is found at start. `damaged`: the header is missing beside stored cases, or no part of it can be read. `gone`: nothing is stored, and there was a
 * vault. Neither is ever shown as new.
 */
export type StoreState = 'empty' | 'sealed' | 'damaged' | 'gone';

/** Looks at the store without a key and without writing. */
export async function storeState(door: Door): Promise<Result<StoreState, Failure>> {
  const header = await door.readHeader();
  if (!header.ok) return header;
  if (header.value !== undefined) return ok(readHeader(header.value) === undefined ? 'damaged' : 'sealed');
  const cases = await door.holdsCases();
  if (!cases.ok) return cases;
  if (cases.value) return ok('damaged');
  return ok(door.milestone.read() === undefined ? 'empty' : 'gone');
}

const unexpected = () => fail<Failure>({ kind: 'unexpected' });

/**
 * Makes the vault of an empty store. The recovery key is kept sealed, to be shown again behind the passphrase.
 *
 * @returns `unexpected` where the store is not empty, or the derivation fails; then nothing was written
 */
export async function createVault(
  door: Door,
  passphrase: Passphrase,
  derivation: Derivation,
): Promise<Result<{ readonly vault: Vault; readonly recoveryKey: string }, Failure>> {
  try {
    const { header, recoveryKey } = await newHeader(door.name, passphrase, derivation);
    const key = await openHeader(header, { kind: 'recovery-key', typed: recoveryKey }, derivation);
    if (!key.ok) return key;
    const account = await newAccountKey(key.value, door.name, header);
    const root = { ...firstRoot, header: markOf(header) };
    const printed = await sealPrintedKey(account, door.name, recoveryKey);
    const created = await door.createHeader(header, await sealRoot(account, door.name, root, 0), printed);
    if (!created.ok) return created;
    door.milestone.set(firstRoot.revision);
    return ok({ vault: openVault(door, header, key.value), recoveryKey });
  } catch {
    return unexpected();
  }
}

const notTheKey = ({ kind }: Secret) =>
  fail<Failure>({ kind: kind === 'passphrase' ? 'wrong-passphrase' : 'wrong-recovery-key' });

/**
 * Whether no case’s key opens: the account’s does not open, and so the vault key may be one that was changed since. Where there is no case and the
 * account’s key is not even a key, nothing is hidden from anybody, and it is that which is damaged. Where it is one, `damaged-record`: the secret opened
 * the vault key, so it is told neither as a wrong one nor let in.
 */
async function opensNothing(door: Door, keyring: Keyring, accountKey: unknown): Promise<Result<boolean, Failure>> {
  const keys = await door.readKeys();
  if (!keys.ok) return keys;
  for (const { id, row } of keys.value)
    if ((await openKey(row, keyring, door.name, id)) !== undefined) return ok(false);
  if (keys.value.length > 0) return ok(true);
  return accountKeyRowSchema.safeParse(accountKey).success
    ? fail({ kind: 'damaged-record', record: 'vault/account' })
    : ok(false);
}

/** Whether the header is an older one that was put back: the root of the account knows of a later passphrase, or recovery key. */
async function isPutBack(
  door: Door,
  vaultKey: CryptoKey,
  header: Header,
  { kind }: Secret,
): Promise<Result<boolean, Failure>> {
  const stored = await door.readAccount();
  if (!stored.ok) return stored;
  const keyring = newKeyring(header, vaultKey);
  const key = await accountKeyOf(stored.value.key, keyring, door.name);
  if (key.newUnder !== undefined && stored.value.key !== undefined)
    return opensNothing(door, keyring, stored.value.key);
  const known = (await openAccount({ ...stored.value, rows: stored.value.rows.filter(isRoot) }, key, door.name)).root
    .header;
  const by = kind === 'passphrase' ? 'passphrase' : 'recovery';
  return ok(known !== undefined && known[by] !== markOf(header)[by]);
}

/** Unlocks with the passphrase or the recovery key. Never writes: a wrong one changes nothing, however often it is tried. */
export async function unlockVault(door: Door, secret: Secret, derivation: Derivation): Promise<Result<Vault, Failure>> {
  const stored = await door.readHeader();
  if (!stored.ok) return stored;
  const read = readHeader(stored.value);
  if (read === undefined) return fail({ kind: 'damaged-record', record: 'vault' });
  // Where the header names another store, that name is damaged, and says nothing of who may come in.
  const header = { ...read, store: door.name };
  try {
    const key = await openHeader(header, secret, derivation);
    if (!key.ok) return key;
    const isOld = await isPutBack(door, key.value, header, secret);
    if (!isOld.ok) return isOld;
    return isOld.value ? notTheKey(secret) : ok(openVault(door, header, key.value));
  } catch {
    return unexpected();
  }
}
