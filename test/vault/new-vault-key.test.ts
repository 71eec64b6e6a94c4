import { expect, test } from 'vitest';
import { fail } from '../../src/domain/result.ts';
import { openExport } from '../../src/vault/bundle/open-export.ts';
import { headerSchema, openHeader } from '../../src/vault/keys/header.ts';
import { openVault } from '../../src/vault/open-vault.ts';
import { newDoor, type Door } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { recordsOf } from '../case/records-of.ts';
import { badKind, chosen, dump, edit, good, head, light, newVault, readAll, tamper } from './support/device.ts';
import { begin, other, OTHER, secret } from './support/secrets.ts';

/** A vault of two cases whose passphrase was changed. */
async function changed() {
  const made = await newVault();
  for (const id of ['one', 'two']) await begin(made.vault, id);
  good(await made.vault.listCases());
  const before = await dump(made.name);
  const newKey = good(await made.vault.changePassphrase(secret, chosen(OTHER), light));
  return { ...made, before, newKey };
}

test('the old header, put back, opens nothing with the old passphrase, nor with the recovery key', async () => {
  const { name, before, recoveryKey, newKey } = await changed();
  expect(newKey).toBeUndefined();
  await tamper(name, 'vault', (row) => (row['id'] === 'header' ? before.vault.find(({ id }) => id === 'header') : row));
  expect(badKind(await unlockVault(newDoor(name), secret, light))).toBe('wrong-passphrase');
  expect(badKind(await unlockVault(newDoor(name), { kind: 'recovery-key', typed: recoveryKey }, light))).toBe(
    'wrong-recovery-key',
  );
});

test('nothing but the wrapped keys is written anew, and every case reads as before', async () => {
  const { name, before, recoveryKey } = await changed();
  const after = await dump(name);
  for (const table of ['manifests', 'records', 'pieces', 'summaries'] as const)
    expect(after[table]).toEqual(before[table]);
  expect(after.cases.map(({ id }) => id)).toEqual(before.cases.map(({ id }) => id));
  for (const [at, row] of after.cases.entries()) expect(row).not.toEqual(before.cases[at]);
  for (const by of [other, { kind: 'recovery-key', typed: recoveryKey } as const]) {
    const again = good(await unlockVault(newDoor(name), by, light));
    const { cases, damaged } = await readAll(again);
    expect(damaged).toEqual([]);
    expect(cases.map(({ edits }) => edits.map(({ value }) => value))).toEqual([['one'], ['two']]);
    expect(good(await again.listCases()).cases.flatMap(({ marks }) => marks)).toEqual([]);
  }
});

test('the vault that changed it goes on: it saves, begins, lists and exports under the new key', async () => {
  const { name, vault } = await changed();
  good(await vault.save('one', recordsOf({ edits: [edit('b', 'later')] })));
  await begin(vault, 'three');
  expect(good(await vault.listCases()).cases).toHaveLength(3);
  const file = good(await vault.emergencyExport('one', []));
  good(await openExport(file, other, light));
  expect(badKind(await openExport(file, secret, light))).toBe('wrong-passphrase');
  good(await vault.changePassphrase(other, chosen('four green geese'), light));
  await begin(vault, 'four');
  await vault.lock();
  const again = good(await unlockVault(newDoor(name), { ...secret, typed: 'four green geese' }, light));
  const { cases, damaged } = await readAll(again);
  expect(cases.map(({ head: { id } }) => id)).toEqual(['four', 'one', 'three', 'two']);
  expect(damaged).toEqual([]);
});

test('where an older Waymark kept no recovery key, a new one is made and given', async () => {
  const { name, vault, recoveryKey } = await newVault();
  await begin(vault, 'one');
  await tamper(name, 'vault', (row) => (row['id'] === 'recovery' ? undefined : row));
  const made = good(await vault.changePassphrase(secret, chosen(OTHER), light)) ?? '';
  expect(made).not.toBe(recoveryKey);
  expect(good(await vault.recoveryKey(other, light))).toBe(made);
  good(await unlockVault(newDoor(name), { kind: 'recovery-key', typed: made }, light));
  expect(badKind(await unlockVault(newDoor(name), { kind: 'recovery-key', typed: recoveryKey }, light))).toBe(
    'wrong-recovery-key',
  );
});

test('a case whose key is damaged stays as it is, and does not hold up the others', async () => {
  const { name, vault } = await newVault();
  for (const id of ['one', 'two']) await begin(vault, id);
  await tamper(name, 'cases', (row) =>
    row['id'] === 'one' ? { ...row, key: { ...Object(row['key']), sealed: new Uint8Array(48) } } : row,
  );
  const before = (await dump(name)).cases.find(({ id }) => id === 'one');
  good(await vault.changePassphrase(secret, chosen(OTHER), light));
  expect((await dump(name)).cases.find(({ id }) => id === 'one')).toEqual(before);
  const again = good(await unlockVault(newDoor(name), other, light));
  good(await again.loadCase('two'));
  expect(badKind(await again.loadCase('one'))).toBe('damaged-record');
});

/** Opens a vault again through a door one of whose calls is another. */
async function throughDoor(name: string, change: (door: Door) => Partial<Door>): Promise<Vault> {
  const door = newDoor(name);
  const header = headerSchema.parse(good(await door.readHeader()));
  return openVault({ ...door, ...change(door) }, header, good(await openHeader(header, secret, light)));
}

test('a case that is read while the key is changed opens, whichever of the two it was read under', async () => {
  const { name, vault: first } = await newVault();
  await begin(first, 'one');
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const vault = await throughDoor(name, (door) => ({
    readCase: async (id) => {
      const rows = await door.readCase(id);
      await held;
      return rows;
    },
    replaceHeader: async (commit) => {
      const put = await door.replaceHeader(commit);
      // Written, and not yet told: what is read now is under the new key.
      expect(good(await vault.listCases()).cases[0]?.marks).toEqual([]);
      return put;
    },
  }));
  const before = vault.loadCase('one');
  good(await vault.changePassphrase(secret, chosen(OTHER), light));
  letGo();
  expect(good(await before).damaged).toEqual([]);
  expect(good(await vault.listCases()).cases.flatMap(({ marks }) => marks)).toEqual([]);
});

/** Through this door the first change of the header is made, and its answer lost; `isRead`: whether the header can be read afterwards. */
const losingTheAnswer = (isRead: boolean) => (door: Door) => {
  let times = 0;
  return {
    replaceHeader: async (commit: Parameters<Door['replaceHeader']>[0]) => {
      times += 1;
      const put = await door.replaceHeader(commit);
      return times === 1 ? fail({ kind: 'store-lost' as const }) : put;
    },
    ...(isRead ? {} : { readHeader: () => Promise.resolve(fail({ kind: 'store-lost' as const })) }),
  };
};

test('a change that was written, and whose answer was lost, is found to be made', async () => {
  const { name, vault: first } = await newVault();
  await begin(first, 'one');
  const vault = await throughDoor(name, losingTheAnswer(true));
  good(await vault.changePassphrase(secret, chosen(OTHER), light));
  await begin(vault, 'two');
  const { cases, damaged } = await readAll(good(await unlockVault(newDoor(name), other, light)));
  expect(cases.map(({ head: { id } }) => id)).toEqual(['one', 'two']);
  expect(damaged).toEqual([]);
});

test('where that cannot be found out, nothing is written under a key that is gone, and the vault still opens', async () => {
  const { name, vault: first, recoveryKey } = await newVault();
  await begin(first, 'one');
  const vault = await throughDoor(name, losingTheAnswer(false));
  expect(badKind(await vault.changePassphrase(secret, chosen(OTHER), light))).toBe('store-lost');
  expect(badKind(await vault.beginCase('two', recordsOf({ head: head('two') })))).toBe('unexpected');
  expect(badKind(await vault.newRecoveryKey(secret, light))).toBe('unexpected');
  expect(badKind(await vault.changePassphrase(secret, chosen('four green geese'), light))).toBe('unexpected');
  good(await vault.save('one', recordsOf({ edits: [edit('b', 'later')] })));
  for (const by of [other, { kind: 'recovery-key', typed: recoveryKey } as const]) {
    const { cases, damaged } = await readAll(good(await unlockVault(newDoor(name), by, light)));
    expect(cases.map(({ head: { id } }) => id)).toEqual(['one']);
    expect(damaged).toEqual([]);
  }
});

test('a vault that was opened before another changed its key writes no header over it', async () => {
  const { name, vault: stale } = await newVault();
  await begin(stale, 'one');
  const vault = good(await unlockVault(newDoor(name), secret, light));
  good(await vault.changePassphrase(secret, chosen(OTHER), light));
  expect((await stale.newRecoveryKey(secret, light)).ok).toBe(false);
  expect((await stale.changePassphrase(secret, chosen('four green geese'), light)).ok).toBe(false);
  const { damaged } = await readAll(good(await unlockVault(newDoor(name), other, light)));
  expect(damaged).toEqual([]);
});

test('a case that another tab begins meanwhile is not left behind', async () => {
  const { name, vault: first } = await newVault();
  await begin(first, 'one');
  let isFirst = true;
  const vault = await throughDoor(name, (door) => ({
    replaceHeader: async (commit) => {
      if (isFirst) await begin(first, 'two');
      isFirst = false;
      return door.replaceHeader(commit);
    },
  }));
  good(await vault.changePassphrase(secret, chosen(OTHER), light));
  const { cases, damaged } = await readAll(good(await unlockVault(newDoor(name), other, light)));
  expect(cases.map(({ head: { id } }) => id)).toEqual(['one', 'two']);
  expect(damaged).toEqual([]);
});

test('another window that is open under the old key marks and writes nothing, keeps what is saved in a case it knows, and says that the keys were changed', async () => {
  const { name, vault } = await newVault();
  for (const id of ['one', 'two']) await begin(vault, id);
  const stale = good(await unlockVault(newDoor(name), secret, light));
  good(await stale.listCases());
  good(await stale.loadCase('one'));
  good(await vault.changePassphrase(secret, chosen(OTHER), light));
  const before = await dump(name);
  expect(badKind(await stale.advance())).toBe('keys-changed');
  expect(badKind(await stale.listCases())).toBe('keys-changed');
  expect(badKind(await stale.loadCase('two'))).toBe('keys-changed');
  expect(badKind(await stale.loadCase('one'))).toBe('keys-changed');
  expect(badKind(await stale.erased())).toBe('keys-changed');
  expect(badKind(await stale.settleAccount())).toBe('keys-changed');
  expect(badKind(await stale.changePassphrase(secret, chosen('four green geese'), light))).toBe('keys-changed');
  expect(badKind(await stale.beginCase('three', recordsOf({ head: head('three') })))).toBe('keys-changed');
  expect(await dump(name)).toEqual(before);
  await stale.lock();
  const again = good(await unlockVault(newDoor(name), other, light));
  expect(good(await again.listCases())).toMatchObject({
    marks: [],
    cases: [
      { name: 'one', marks: [] },
      { name: 'two', marks: [] },
    ],
  });
});

test('what is typed in such a window, in a case that it has open, is kept', async () => {
  const { name, vault } = await newVault();
  await begin(vault, 'one');
  const stale = good(await unlockVault(newDoor(name), secret, light));
  good(await stale.listCases());
  good(await stale.loadCase('one'));
  good(await vault.changePassphrase(secret, chosen(OTHER), light));
  good(await stale.save('one', recordsOf({ edits: [edit('b', 'later')] })));
  const again = good(await unlockVault(newDoor(name), other, light));
  const { cases, damaged } = await readAll(again);
  expect(damaged).toEqual([]);
  expect(cases.map(({ edits }) => edits.map(({ value }) => value))).toEqual([['one', 'later']]);
});
