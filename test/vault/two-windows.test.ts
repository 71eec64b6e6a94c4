import { expect, test } from 'vitest';
import { openExport } from '../../src/vault/bundle/open-export.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { recordsOf } from '../case/records-of.ts';
import {
  badKind,
  chosen,
  dump,
  edit,
  erasedLine,
  good,
  head,
  light,
  newVault,
  read,
  readAll,
  signature,
  tamper,
} from './support/device.ts';
import { begin, other, OTHER, secret } from './support/secrets.ts';

// Two windows have the vault open; what opens it is changed in one of them.

/** Two windows that have read the list and the case "one". */
async function twoWindows() {
  const { name, vault: here } = await newVault();
  await begin(here, 'one');
  const there = good(await unlockVault(newDoor(name), secret, light));
  await begin(there, 'two');
  for (const window of [here, there]) {
    good(await window.listCases());
    good(await window.loadCase('one'));
    good(await window.advance());
  }
  return { name, here, there };
}

/** The vault as it is found with the new passphrase: nothing of it is damaged, marked or missing. */
async function foundAnew(name: string): Promise<Vault> {
  const vault = good(await unlockVault(newDoor(name), other, light));
  const { cases, marks } = good(await vault.listCases());
  expect({ marks, ofCases: cases.flatMap((one) => one.marks) }).toEqual({ marks: [], ofCases: [] });
  expect((await readAll(vault)).damaged).toEqual([]);
  good(await vault.advance());
  return vault;
}

const typedIn = async (vault: Vault, id: string) => {
  const { stored } = await read(vault, id);
  return { edits: stored.edits.map(({ value }) => value).sort(), signed: stored.signatures.map(({ id: of }) => of) };
};

test('the passphrase is changed elsewhere, and that was told here: what is typed and signed in the open case is still saved, and found with the new passphrase', async () => {
  const { name, here, there } = await twoWindows();
  good(await there.changePassphrase(secret, chosen(OTHER), light));
  expect(badKind(await here.listCases())).toBe('keys-changed');
  good(await here.save('one', recordsOf({ edits: [edit('b', 'later')] }), { name: 'One', summary: 'later' }));
  good(await here.save('one', recordsOf({ signatures: [signature('s')] })));
  expect(badKind(await here.listCases())).toBe('keys-changed');
  good(await here.save('one', recordsOf({ edits: [edit('c', 'last')] })));
  await here.lock();
  const again = await foundAnew(name);
  expect(await typedIn(again, 'one')).toEqual({ edits: ['last', 'later', 'one'], signed: ['s'] });
  expect(good(await again.listCases()).cases.map((one) => one.name)).toContain('One');
});

test('so too where the other window goes on to type in the same case, and in others, and begins one', async () => {
  const { name, here, there } = await twoWindows();
  good(await there.changePassphrase(secret, chosen(OTHER), light));
  good(await there.save('one', recordsOf({ edits: [edit('b', 'there')] })));
  await begin(there, 'three');
  good(await here.save('one', recordsOf({ edits: [edit('c', 'here')] })));
  expect(badKind(await here.listCases())).toBe('keys-changed');
  good(await there.save('one', recordsOf({ edits: [edit('d', 'there again')] })));
  good(await here.save('one', recordsOf({ signatures: [signature('s')] })));
  good(await there.save('two', recordsOf({ edits: [edit('b', 'there')] })));
  good(await there.advance());
  const again = await foundAnew(name);
  expect(await typedIn(again, 'one')).toEqual({ edits: ['here', 'one', 'there', 'there again'], signed: ['s'] });
  expect(await typedIn(again, 'two')).toEqual({ edits: ['there', 'two'], signed: [] });
  expect(await typedIn(again, 'three')).toEqual({ edits: ['three'], signed: [] });
});

test('and where it is changed twice', async () => {
  const { name, here, there } = await twoWindows();
  good(await there.changePassphrase(secret, chosen('four green geese'), light));
  good(await there.changePassphrase({ ...secret, typed: 'four green geese' }, chosen(OTHER), light));
  expect(badKind(await here.listCases())).toBe('keys-changed');
  good(await here.save('one', recordsOf({ edits: [edit('b', 'later')] })));
  expect(await typedIn(await foundAnew(name), 'one')).toEqual({ edits: ['later', 'one'], signed: [] });
});

test('that window begins nothing, marks nothing, and shows nothing to whoever knows the old passphrase alone; it says why', async () => {
  const { name, here, there } = await twoWindows();
  good(await there.changePassphrase(secret, chosen(OTHER), light));
  const before = await dump(name);
  for (let told = 0; told < 2; told += 1) {
    expect(badKind(await here.recoveryKey(secret, light))).toBe('keys-changed');
    expect(badKind(await here.newRecoveryKey(secret, light))).toBe('keys-changed');
    expect(badKind(await here.changePassphrase(secret, chosen('four green geese'), light))).toBe('keys-changed');
    expect(badKind(await here.prove(other, light))).toBe('keys-changed');
    expect(badKind(await here.beginCase('three', recordsOf({ head: head('three') })))).toBe('keys-changed');
    expect(badKind(await here.save('two', recordsOf({ edits: [edit('b', 'blind')] })))).toBe('keys-changed');
    expect(badKind(await here.settleAccount())).toBe('keys-changed');
    expect(badKind(await here.listCases())).toBe('keys-changed');
    expect(badKind(await here.advance())).toBe('keys-changed');
  }
  expect(await dump(name)).toEqual(before);
});

test('a case that was erased and begun anew elsewhere is not written over under the key it had', async () => {
  const { name, here, there } = await twoWindows();
  good(await there.changePassphrase(secret, chosen(OTHER), light));
  good(await there.eraseCase('one', erasedLine));
  await begin(there, 'one');
  expect(badKind(await here.save('one', recordsOf({ edits: [edit('b', 'later')] })))).toBe('keys-changed');
  expect(badKind(await here.listCases())).toBe('keys-changed');
  expect(badKind(await here.save('one', recordsOf({ edits: [edit('b', 'later')] })))).toBe('keys-changed');
  expect(await typedIn(await foundAnew(name), 'one')).toEqual({ edits: ['one'], signed: [] });
});

test('where an older Waymark left no account, that window puts no key of its own in the place of the one there is', async () => {
  const { name, here } = await twoWindows();
  await here.lock();
  await tamper(name, 'account', () => undefined);
  await tamper(name, 'vault', (row) => (row['id'] === 'account' ? undefined : row));
  const [stale, there] = [
    good(await unlockVault(newDoor(name), secret, light)),
    good(await unlockVault(newDoor(name), secret, light)),
  ];
  good(await stale.loadCase('one'));
  good(await there.changePassphrase(secret, chosen(OTHER), light));
  const keyOf = async () => (await dump(name)).vault.find(({ id }) => id === 'account');
  const before = await keyOf();
  const saved = await stale.save('one', recordsOf({ edits: [edit('b', 'later')] }));
  expect(await keyOf()).toEqual(before);
  expect(saved.ok ? 'saved' : saved.error.kind).toBe('keys-changed');
});

test('a recovery key that was made anew elsewhere is the one that is shown here, and here another can be made', async () => {
  const { name, here, there } = await twoWindows();
  const made = good(await there.newRecoveryKey(secret, light));
  expect(good(await here.recoveryKey(secret, light))).toBe(made);
  const last = good(await here.newRecoveryKey(secret, light));
  expect(last).not.toBe(made);
  expect(good(await there.recoveryKey(secret, light))).toBe(last);
  expect(badKind(await unlockVault(newDoor(name), { kind: 'recovery-key', typed: made }, light))).toBe(
    'wrong-recovery-key',
  );
  good(await unlockVault(newDoor(name), { kind: 'recovery-key', typed: last }, light));
});

test('after that a case is begun here, the passphrase is changed, and a sealed copy opens with the key there is', async () => {
  const { name, here, there } = await twoWindows();
  await begin(there, 'three');
  const made = good(await there.newRecoveryKey(secret, light));
  await begin(here, 'four');
  const file = good(await here.emergencyExport('one', []));
  good(await openExport(file, { kind: 'recovery-key', typed: made }, light));
  const further = good(await there.newRecoveryKey(secret, light));
  good(await here.changePassphrase(secret, chosen(OTHER), light));
  const again = await foundAnew(name);
  expect(good(await again.recoveryKey(other, light))).toBe(further);
  expect(good(await again.listCases()).cases).toHaveLength(4);
});

test('a sealed copy from a window whose passphrase was changed elsewhere holds nothing that was stored since', async () => {
  const { here, there } = await twoWindows();
  good(await there.changePassphrase(secret, chosen(OTHER), light));
  const file = good(await here.emergencyExport('one', []));
  const opened = good(await openExport(file, { kind: 'passphrase', typed: secret.typed }, light));
  expect(opened).toMatchObject({ whole: false });
});
