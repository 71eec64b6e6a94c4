import { expect, test, vi } from 'vitest';
import type { Derivation } from '../../src/vault/keys/derivation.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import { edit, erasedLine, good, head, light, newVault, PASSPHRASE } from './support/device.ts';
import { marksOf, named, reopen } from './support/told-of.ts';

/** A device with two cases, a door that counts what is read, and a derivation that waits until it is let go. */
async function device() {
  const { name, vault } = await newVault();
  for (const id of ['one', 'two'])
    good(await vault.beginCase(id, recordsOf({ head: head(id), edits: [edit('a', id)] }), named(id)));
  good(await vault.listCases());
  await vault.lock();
  const door = newDoor(name);
  const reads = vi.spyOn(door, 'readSummaries');
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const slow: Derivation = {
    ...light,
    derive: async (...of) => {
      await held;
      return light.derive(...of);
    },
  };
  const unlock = (typed = PASSPHRASE) => unlockVault(door, { kind: 'passphrase', typed }, slow);
  return { name, reads, letGo, unlock };
}

test('no case is read while the key is derived, once for the list at the unlock, and anew for each after it', async () => {
  const { reads, letGo, unlock } = await device();
  const unlocking = unlock();
  letGo();
  const vault = good(await unlocking);
  expect(reads).not.toHaveBeenCalled();
  expect(good(await vault.listCases()).cases.map(({ summary }) => summary)).toEqual([{ of: 'one' }, { of: 'two' }]);
  expect(reads).toHaveBeenCalledTimes(1);
  good(await vault.listCases());
  expect(reads).toHaveBeenCalledTimes(2);
});

test('what was saved, begun and erased elsewhere while the key was derived is in the list, and nothing is taken for damage', async () => {
  const { name, letGo, unlock } = await device();
  const unlocking = unlock();
  const other = await reopen(name);
  good(await other.save('one', recordsOf({ edits: [edit('b', 'typed')] }), { name: 'one', summary: 'newer' }));
  good(await other.beginCase('three', recordsOf({ head: head('three') }), named('three')));
  good(await other.eraseCase('two', erasedLine));
  await other.lock();
  letGo();
  const vault = good(await unlocking);
  const { cases, marks } = good(await vault.listCases());
  expect(cases.map(({ caseId, summary }) => [caseId, summary])).toEqual([
    ['one', 'newer'],
    ['three', { of: 'three' }],
  ]);
  expect([...marks, ...cases.flatMap((each) => each.marks)]).toEqual([]);
  await vault.lock();
  expect(await marksOf(await reopen(name))).toEqual([]);
});

test('what is saved here before the list is asked for is in it', async () => {
  const { letGo, unlock } = await device();
  const unlocking = unlock();
  letGo();
  const vault = good(await unlocking);
  good(await vault.save('one', recordsOf({ edits: [edit('b', 'typed')] }), { name: 'one', summary: 'newer' }));
  const { cases, marks } = good(await vault.listCases());
  expect(new Map(cases.map(({ caseId, summary }) => [caseId, summary]))).toEqual(
    new Map<string, unknown>([
      ['one', 'newer'],
      ['two', { of: 'two' }],
    ]),
  );
  expect(marks).toEqual([]);
});
