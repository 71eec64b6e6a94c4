import { describe, expect, test, vi } from 'vitest';
import { newDoor } from '../../src/vault/store/door.ts';
import { createVault, storeState, unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import {
  erasedLine,
  badKind,
  chosen,
  dump,
  edit,
  good,
  head,
  light,
  newStoreName,
  newVault,
  openRaw,
  PASSPHRASE,
} from './support/device.ts';

/** Does to the database what a newer version of the app would: it asks for a higher version. */
const upgrade = async (name: string) => {
  (await openRaw(name, 30)).close();
};

describe('code that is older than the database', () => {
  test('refuses it from a cold start, for every call, and writes nothing', async () => {
    const { vault, name, door } = await newVault();
    good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [edit('a', '1')] })));
    door.close();
    await upgrade(name);
    const before = await dump(name);
    const cold = newDoor(name);
    expect(badKind(await storeState(cold))).toBe('newer-store');
    expect(badKind(await unlockVault(cold, { kind: 'passphrase', typed: PASSPHRASE }, light))).toBe('newer-store');
    expect(badKind(await createVault(cold, chosen(PASSPHRASE), light))).toBe('newer-store');
    expect(await dump(name)).toEqual(before);
    const db = await openRaw(name);
    expect(db.version).toBe(30);
    db.close();
  });

  test('lets go of it in an open tab, and never writes into it afterwards', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [edit('a', '1')] })));
    await upgrade(name);
    const before = await dump(name);
    for (let time = 1; time <= 2; time += 1)
      expect(badKind(await vault.save('case-1', recordsOf({ edits: [edit('a', 'stale')] })))).toBe('newer-store');
    expect(badKind(await vault.beginCase('case-2', recordsOf({ head: head('case-2'), edits: [] })))).toBe(
      'newer-store',
    );
    expect(badKind(await vault.eraseCase('case-1', erasedLine))).toBe('newer-store');
    expect(await dump(name)).toEqual(before);
  });
});

test('a database that is deleted under an open tab is not made anew', async () => {
  const { vault, name } = await newVault();
  good(await vault.beginCase('case-1', recordsOf({ head: head('case-1'), edits: [] })));
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
  expect(badKind(await vault.save('case-1', recordsOf({ edits: [edit('a', '1')] })))).toBe('store-lost');
  expect((await indexedDB.databases()).filter((it) => it.name === name)).toEqual([]);
});

test('an older version that another tab does not let go of is told, not waited for', async () => {
  const name = newStoreName();
  const holds = await openRaw(name, 1);
  expect(badKind(await storeState(newDoor(name)))).toBe('store-held');
  holds.close();
});

test('it is told at the next try too, while the older window still holds it; and it opens once that lets go', async () => {
  const name = newStoreName();
  const holds = await openRaw(name, 1);
  const door = newDoor(name);
  expect(badKind(await storeState(door))).toBe('store-held');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const second = storeState(door);
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(badKind(await second)).toBe('store-held');
  holds.close();
  expect(good(await storeState(door))).toBe('empty');
});
