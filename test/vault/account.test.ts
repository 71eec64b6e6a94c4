import { describe, expect, test, vi } from 'vitest';
import type { Milestone } from '../../src/vault/milestone.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { ACCOUNT_TO_COME } from '../../src/vault/store/migrations/002-pieces-and-account.ts';
import { createVault, storeState, unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import {
  chosen,
  dump,
  edit,
  erasedLine,
  good,
  head,
  light,
  newStoreName,
  openRaw,
  PASSPHRASE,
  tamper,
  type Row,
} from './support/device.ts';
import { named } from './support/told-of.ts';

/** A milestone in memory, as the browser's storage keeps it. */
function newMilestone(): Milestone & { now: number | undefined } {
  return {
    now: undefined,
    read() {
      return this.now;
    },
    set(revision) {
      this.now = revision;
    },
  };
}

/** A device with so many cases, each named. */
async function device(cases: number) {
  const name = newStoreName();
  const milestone = newMilestone();
  const { vault } = good(await createVault(newDoor(name, milestone), chosen(PASSPHRASE), light));
  const ids = Array.from({ length: cases }, (_, at) => `case-${String(at).padStart(3, '0')}`);
  for (const id of ids)
    good(await vault.beginCase(id, recordsOf({ head: head(id), edits: [edit('a', id)] }), named(id)));
  good(await vault.listCases());
  good(await vault.advance());
  const reload = async () =>
    good(await unlockVault(newDoor(name, milestone), { kind: 'passphrase', typed: PASSPHRASE }, light));
  return { name, milestone, vault, ids, reload };
}

const ALL_TABLES = ['cases', 'manifests', 'records', 'pieces', 'summaries'] as const;
const isOf = (id: string) => (row: Row) => row['id'] === id || row['caseId'] === id;

/** Deletes every row of a case past the vault. */
async function deleteWhole(name: string, id: string): Promise<void> {
  for (const table of ALL_TABLES) await tamper(name, table, (row) => (isOf(id)(row) ? undefined : row));
}

/** Puts the rows of some tables back to what they were. */
async function putBack(name: string, before: Awaited<ReturnType<typeof dump>>, which: (row: Row) => boolean) {
  const db = await openRaw(name);
  for (const table of [...ALL_TABLES, 'account'] as const) {
    const store = db.transaction(table, 'readwrite').objectStore(table);
    for (const row of before[table].filter(which)) store.put(row);
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
  }
  db.close();
}

const marksIn = async (vault: Awaited<ReturnType<typeof device>>['vault']) => {
  const { cases, marks } = good(await vault.listCases());
  return {
    account: marks,
    cases: Object.fromEntries(cases.filter((each) => each.marks.length > 0).map((each) => [each.name, each.marks])),
  };
};
const NOTHING = { account: [], cases: {} };

describe('the list', () => {
  test('has every case with its name and what was told of it, and nothing is wrong', async () => {
    const { reload, ids } = await device(130);
    const listed = good(await (await reload()).listCases());
    expect(listed.cases.map(({ caseId, name, summary }) => [caseId, name, summary]).sort()).toEqual(
      ids.map((id) => [id, `Robin ${id}`, { of: id }]),
    );
    expect([listed.marks, listed.settings]).toEqual([[], []]);
  });

  test('has no summary that a later save did not tell anew', async () => {
    const { vault, ids } = await device(1);
    good(await vault.save(ids[0] ?? '', recordsOf({ edits: [edit('a', 'b')] })));
    const { cases } = good(await vault.listCases());
    expect(cases).toMatchObject([{ name: 'Robin case-000', summary: undefined, marks: [] }]);
  });

  test('has no summary that was put back', async () => {
    const { vault, name, ids, reload } = await device(1);
    const { summaries } = await dump(name);
    good(await vault.save(ids[0] ?? '', recordsOf({ edits: [edit('a', 'b')] }), { name: 'Alex', summary: 'new' }));
    await tamper(name, 'summaries', () => summaries[0]);
    expect(good(await (await reload()).listCases()).cases).toMatchObject([{ name: 'Alex', summary: undefined }]);
  });
});

describe('what is missing is told, by the name of the case', () => {
  test('a case that was deleted whole, for as long as nobody settles it', async () => {
    const { name, ids, reload } = await device(3);
    await deleteWhole(name, ids[1] ?? '');
    const wrong = { account: [], cases: { 'Robin case-001': ['gone'] } };
    expect(await marksIn(await reload())).toEqual(wrong);
    const again = await reload();
    good(await again.save(ids[0] ?? '', recordsOf({ edits: [edit('b', '1')] }), named(ids[0] ?? '')));
    good(await again.advance());
    expect(await marksIn(await reload())).toEqual(wrong);
    good(await again.eraseCase(ids[1] ?? '', erasedLine));
    expect(await marksIn(await reload())).toEqual(NOTHING);
  });

  test('a case whose key is gone, or does not open', async () => {
    const { name, ids, reload } = await device(2);
    await tamper(name, 'cases', (row) => (isOf(ids[0] ?? '')(row) ? undefined : { ...row, key: 'x' }));
    expect((await marksIn(await reload())).cases).toEqual({ 'Robin case-000': ['gone'], 'Robin case-001': ['gone'] });
  });

  test('a case that was put back to an earlier day, alone', async () => {
    const { vault, name, ids, reload } = await device(2);
    const before = await dump(name);
    good(await vault.save(ids[0] ?? '', recordsOf({ edits: [edit('a', 'newer')] }), named(ids[0] ?? '')));
    await putBack(name, before, isOf(ids[0] ?? ''));
    const again = await reload();
    const wrong = { account: [], cases: { 'Robin case-000': ['older'] } };
    expect(await marksIn(again)).toEqual(wrong);
    for (const value of ['x', 'y', 'z'])
      good(await again.save(ids[0] ?? '', recordsOf({ edits: [edit('a', value)] }), named(ids[0] ?? '')));
    expect(await marksIn(await reload())).toEqual(wrong);
    good(await again.settle(ids[0] ?? '', () => named(ids[0] ?? '')));
    expect(await marksIn(await reload())).toEqual(NOTHING);
  });

  test('a case that was put back with its page of the account', async () => {
    const { vault, name, ids, reload } = await device(66);
    const before = await dump(name);
    good(await vault.save(ids[65] ?? '', recordsOf({ edits: [edit('a', 'newer')] }), named(ids[65] ?? '')));
    good(await vault.advance());
    await putBack(name, before, (row) => isOf(ids[65] ?? '')(row) || row['page'] === 1);
    // Of each case on that page nobody can say that it is not older than it was.
    expect(await marksIn(await reload())).toEqual({
      account: [],
      cases: { 'Robin case-064': ['older'], 'Robin case-065': ['older'] },
    });
  });

  test('the whole store, put back', async () => {
    const { vault, name, ids, reload } = await device(2);
    const before = await dump(name);
    good(await vault.save(ids[0] ?? '', recordsOf({ edits: [edit('a', 'newer')] }), named(ids[0] ?? '')));
    good(await vault.advance());
    await putBack(name, before, () => true);
    expect(await marksIn(await reload())).toEqual({ account: ['all-older'], cases: {} });
    expect(await marksIn(await reload())).toEqual({ account: ['all-older'], cases: {} });
  });

  test.each([
    ['a page is missing', 'account', (row: Row) => (row['page'] === 0 ? undefined : row)],
    [
      'a page does not open',
      'account',
      (row: Row) => (row['page'] === 0 ? { ...row, sealed: new Uint8Array(40) } : row),
    ],
    ['the root is missing', 'account', (row: Row) => (row['page'] === -1 ? undefined : row)],
    ['the root does not open', 'account', (row: Row) => (row['page'] === -1 ? { ...row, nonce: 'x' } : row)],
    ['all of it is missing', 'account', () => undefined],
    ['its key is missing', 'vault', (row: Row) => (row['id'] === 'account' ? undefined : row)],
  ] as const)(
    'the account, where %s: for good, and every case is still there and can be saved',
    async (_, table, change) => {
      const { name, ids, reload } = await device(2);
      await tamper(name, table, change);
      const again = await reload();
      expect((await marksIn(again)).account).toContain('account-damaged');
      for (const id of ids) good(await again.save(id, recordsOf({ edits: [edit('b', '1')] }), named(id)));
      good(await again.advance());
      const later = await reload();
      expect((await marksIn(later)).account).toContain('account-damaged');
      const listed = good(await later.listCases()).cases.map((each) => each.name);
      expect(new Set(listed)).toEqual(new Set(ids.map((id) => `Robin ${id}`)));
    },
  );

  test('a record that is gone, on the case and on the list, also where its manifest went with it', async () => {
    const { name, ids, reload } = await device(2);
    await tamper(name, 'records', (row) => (isOf(ids[0] ?? '')(row) && row['number'] === 1 ? undefined : row));
    await tamper(name, 'manifests', (row) => (isOf(ids[0] ?? '')(row) ? undefined : row));
    const again = await reload();
    expect(good(await again.loadCase(ids[0] ?? ''))).toMatchObject({ marks: ['unreadable'] });
    good(await again.save(ids[0] ?? '', recordsOf({ edits: [edit('b', '1')] }), named(ids[0] ?? '')));
    const later = await reload();
    expect(good(await later.loadCase(ids[0] ?? '')).marks).toContain('unreadable');
    expect((await marksIn(later)).cases['Robin case-000']).toContain('unreadable');
  });
});

describe('at start', () => {
  test('a store that is empty where there was a vault is gone, never new', async () => {
    const { milestone } = await device(1);
    const empty = newDoor(newStoreName(), milestone);
    expect(good(await storeState(empty))).toBe('gone');
    milestone.now = undefined;
    expect(good(await storeState(empty))).toBe('empty');
  });

  test('a save that is made while the list is read is no damage', async () => {
    const { ids, reload } = await device(20);
    const vault = await reload();
    const saves = ids.map((id) => vault.save(id, recordsOf({ edits: [edit('b', id)] }), named(id)));
    const lists = [vault.listCases(), vault.listCases()];
    const begun = vault.beginCase('late', recordsOf({ head: head('late'), edits: [] }), named('late'));
    for (const each of await Promise.all([...saves, begun])) good(each);
    for (const each of await Promise.all(lists)) expect(good(each).marks).toEqual([]);
    expect(await marksIn(await reload())).toEqual(NOTHING);
  });
});

test('what is marked of the account is told once, and the cases are read once, until somebody settles it', async () => {
  const { name, milestone } = await device(66);
  await tamper(name, 'account', (row) => (row['page'] === 1 ? undefined : row));
  const door = newDoor(name, milestone);
  const vault = good(await unlockVault(door, { kind: 'passphrase', typed: PASSPHRASE }, light));
  expect((await marksIn(vault)).account).toEqual(['account-damaged']);
  const reads = vi.spyOn(door, 'readSummaries');
  const ofAccount = vi.spyOn(door, 'readAccount');
  expect((await marksIn(vault)).account).toEqual(['account-damaged']);
  expect(reads).toHaveBeenCalledTimes(1);
  expect(ofAccount).not.toHaveBeenCalled();
});

test('the root vouches for nothing that was not compared with what is stored', async () => {
  const { vault, name, ids, reload } = await device(66);
  const before = await dump(name);
  good(await vault.save(ids[65] ?? '', recordsOf({ edits: [edit('a', 'newer')] }), named(ids[65] ?? '')));
  good(await vault.advance());
  await putBack(name, before, (row) => isOf(ids[65] ?? '')(row) || row['page'] === 1);
  const unlooked = await reload();
  good(await unlooked.advance());
  await unlooked.lock();
  expect((await marksIn(await reload())).cases).toMatchObject({ 'Robin case-065': ['older'] });
});

test('what another tab has marked, or brought further, is no new damage', async () => {
  const { name, ids, reload } = await device(2);
  const stale = await reload();
  good(await stale.listCases());
  await deleteWhole(name, ids[1] ?? '');
  const other = await reload();
  good(await other.listCases());
  good(await other.advance());
  await other.lock();
  const wrong = { account: [], cases: { 'Robin case-001': ['gone'] } };
  expect(await marksIn(stale)).toEqual(wrong);
  expect(await marksIn(await reload())).toEqual(wrong);
});

test('a case that was erased, and whose key alone is put back, is told: no account names it', async () => {
  const { vault, name, ids, reload } = await device(2);
  const { cases } = await dump(name);
  good(await vault.eraseCase(ids[1] ?? '', erasedLine));
  good(await vault.advance());
  const db = await openRaw(name);
  const store = db.transaction('cases', 'readwrite').objectStore('cases');
  for (const row of cases) store.put(row);
  await new Promise((resolve) => {
    store.transaction.oncomplete = resolve;
  });
  db.close();
  expect((await marksIn(await reload())).account).toEqual(['account-damaged']);
});

test('an account that is gone is no older Waymark’s, whatever the store says, where it is known how far it had come', async () => {
  const { name, ids, vault, reload } = await device(2);
  await vault.lock();
  await deleteWhole(name, ids[1] ?? '');
  await tamper(name, 'account', () => undefined);
  const db = await openRaw(name);
  const store = db.transaction('vault', 'readwrite').objectStore('vault');
  store.put({ id: ACCOUNT_TO_COME });
  await new Promise((resolve) => {
    store.transaction.oncomplete = resolve;
  });
  db.close();
  const first = await reload();
  expect((await marksIn(first)).account).toEqual(['account-damaged', 'all-older']);
  await first.lock();
  const later = await reload();
  expect((await marksIn(later)).account).toContain('account-damaged');
  good(await later.settleAccount());
  await later.lock();
  expect((await marksIn(await reload())).account).toEqual([]);
});
