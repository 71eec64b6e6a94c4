import { expect, test } from 'vitest';
import { openExport } from '../../src/vault/bundle/open-export.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import { badKind, chosen, dump, good, head, light, newVault, PASSPHRASE, tamper } from './support/device.ts';

const secret = { kind: 'passphrase', typed: PASSPHRASE } as const;
const byKey = (typed: string) => ({ kind: 'recovery-key', typed }) as const;
const OTHER = 'nine brown otters';

test('the recovery key is shown again behind the passphrase, and only there', async () => {
  const { name, vault, recoveryKey } = await newVault();
  expect(good(await vault.recoveryKey(secret, light))).toBe(recoveryKey);
  expect(badKind(await vault.recoveryKey({ ...secret, typed: 'not the passphrase' }, light))).toBe('wrong-passphrase');
  const again = good(await unlockVault(newDoor(name), secret, light));
  expect(good(await again.recoveryKey(secret, light))).toBe(recoveryKey);
  expect(JSON.stringify(await dump(name))).not.toContain(recoveryKey.slice(0, 11));
});

test('a vault of an older Waymark keeps none, and can make a new one', async () => {
  const { name, recoveryKey } = await newVault();
  await tamper(name, 'vault', (row) => (row['id'] === 'recovery' ? undefined : row));
  const vault = good(await unlockVault(newDoor(name), secret, light));
  expect(good(await vault.recoveryKey(secret, light))).toBeUndefined();
  const made = good(await vault.newRecoveryKey(secret, light));
  expect(made).not.toBe(recoveryKey);
  expect(good(await vault.recoveryKey(secret, light))).toBe(made);
});

test('a new one opens, the old one opens nothing here but what was exported before, and the device stays the same', async () => {
  const { name, vault, recoveryKey } = await newVault();
  good(await vault.beginCase('c1', [{ kind: 'head', head: head('c1') }]));
  const before = good(await vault.emergencyExport('c1', []));
  const device = good(await vault.device());
  const made = good(await vault.newRecoveryKey(secret, light));
  const after = good(await vault.emergencyExport('c1', []));
  expect(badKind(await unlockVault(newDoor(name), byKey(recoveryKey), light))).toBe('wrong-recovery-key');
  const again = good(await unlockVault(newDoor(name), byKey(made), light));
  expect(good(await again.device())).toBe(device);
  good(await unlockVault(newDoor(name), secret, light));
  good(await openExport(before, byKey(recoveryKey), light));
  expect(badKind(await openExport(after, byKey(recoveryKey), light))).toBe('wrong-recovery-key');
});

test('a printed key that was put back after a new one was made is not shown', async () => {
  const { name, vault } = await newVault();
  const old = (await dump(name)).vault.find(({ id }) => id === 'recovery');
  good(await vault.newRecoveryKey(secret, light));
  await tamper(name, 'vault', (row) => (row['id'] === 'recovery' ? old : row));
  expect(good(await vault.recoveryKey(secret, light))).toBeUndefined();
});

test.each(['passphrase', 'recovery key'] as const)(
  'an old header that was put back opens with no old %s',
  async (which) => {
    const { name, vault, recoveryKey } = await newVault();
    const old = (await dump(name)).vault.find(({ id }) => id === 'header');
    if (which === 'passphrase') good(await vault.changePassphrase(secret, chosen(OTHER), light));
    else good(await vault.newRecoveryKey(secret, light));
    await tamper(name, 'vault', (row) => (row['id'] === 'header' ? old : row));
    const tried = await unlockVault(newDoor(name), which === 'passphrase' ? secret : byKey(recoveryKey), light);
    // Without a case nobody can tell it from an account’s key that is damaged.
    expect(badKind(tried)).toBe(which === 'passphrase' ? 'damaged-record' : 'wrong-recovery-key');
    await vault.lock();
    expect((await unlockVault(newDoor(name), secret, light)).ok).toBe(which === 'recovery key');
  },
);

test('a passphrase that was changed opens, after the account was advanced too', async () => {
  const { name, vault } = await newVault();
  good(await vault.changePassphrase(secret, chosen(OTHER), light));
  good(await vault.listCases());
  await vault.lock();
  const again = good(await unlockVault(newDoor(name), { ...secret, typed: OTHER }, light));
  good(await again.listCases());
  await again.lock();
  good(await unlockVault(newDoor(name), { ...secret, typed: OTHER }, light));
  expect(badKind(await unlockVault(newDoor(name), secret, light))).toBe('wrong-passphrase');
});
