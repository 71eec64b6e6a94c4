import type { Failure } from '../domain/failure.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Derivation } from './keys/derivation.ts';
import { headerSchema, newHeader, openHeader, type Secret } from './keys/header.ts';
import type { Passphrase } from './keys/passphrase.ts';
import { openVault } from './open-vault.ts';
import type { Door } from './store/door.ts';
import { firstRoot, newAccountKey, sealRoot } from './store/seal-account.ts';
import type { Vault } from './vault.ts';

/**
 * What is found at start. `damaged`: the header is missing beside stored cases, or cannot be read. `gone`: nothing is stored, and there was a
 * vault. Neither is ever shown as new.
 */
export type StoreState = 'empty' | 'sealed' | 'damaged' | 'gone';

/** Looks at the store without a key and without writing. */
export async function storeState(door: Door): Promise<Result<StoreState, Failure>> {
  const header = await door.readHeader();
  if (!header.ok) return header;
  if (header.value !== undefined) return ok(headerSchema.safeParse(header.value).success ? 'sealed' : 'damaged');
  const cases = await door.holdsCases();
  if (!cases.ok) return cases;
  if (cases.value) return ok('damaged');
  return ok(door.milestone.read() === undefined ? 'empty' : 'gone');
}

const unexpected = () => fail<Failure>({ kind: 'unexpected' });

/**
 * Makes the vault of an empty store. The recovery key is given out this once and is kept nowhere.
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
    const account = await newAccountKey(key.value, door.name);
    const created = await door.createHeader(header, await sealRoot(account, door.name, firstRoot, 0));
    if (!created.ok) return created;
    door.milestone.set(firstRoot.revision);
    return ok({ vault: openVault(door, header, key.value), recoveryKey });
  } catch {
    return unexpected();
  }
}

/** Unlocks with the passphrase or the recovery key. Never writes: a wrong one changes nothing, however often it is tried. */
export async function unlockVault(door: Door, secret: Secret, derivation: Derivation): Promise<Result<Vault, Failure>> {
  const stored = await door.readHeader();
  if (!stored.ok) return stored;
  const header = headerSchema.safeParse(stored.value);
  if (!header.success) return fail({ kind: 'damaged-record', record: 'vault' });
  try {
    const key = await openHeader(header.data, secret, derivation);
    return key.ok ? ok(openVault(door, header.data, key.value)) : key;
  } catch {
    return unexpected();
  }
}
