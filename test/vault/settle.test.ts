import { expect, test } from 'vitest';
import { currentAnswers, mergeEdits } from '../../src/case/current.ts';
import { isLostRecord } from '../../src/case/lost-record.ts';
import { fail } from '../../src/domain/result.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { recordsOf } from '../case/records-of.ts';
import {
  badKind,
  dump,
  edit,
  good,
  head,
  light,
  newVault,
  PASSPHRASE,
  read,
  tamper,
  type Row,
  erasedLine,
  signature,
} from './support/device.ts';
import { marksOf, named, reopen } from './support/told-of.ts';

/** The answers that are shown and printed, in the order of their paths. */
const values = async (vault: Vault, id: string) =>
  [...currentAnswers(mergeEdits((await read(vault, id)).stored.edits, []))].sort().map(([, value]) => value);

/** A vault with two cases; in the first the answer `a` was given twice, so the second record took the place of the first. */
async function device() {
  const { name, vault } = await newVault();
  for (const id of ['one', 'two'])
    good(
      await vault.beginCase(
        id,
        recordsOf({ head: head(id), edits: [edit('a', 'older'), edit('b', 'kept')] }),
        named(id),
      ),
    );
  good(
    await vault.save(
      'one',
      recordsOf({ edits: [{ ...edit('c', 'newer'), path: 'pupil.a', replaces: ['a'] }] }),
      named('one'),
    ),
  );
  good(await vault.save('one', [{ kind: 'place', place: { form: 'pupil', step: 'details' } }], named('one')));
  await vault.listCases();
  await vault.lock();
  return name;
}

const cut = (row: Row): Row => ({ ...row, sealed: new Uint8Array(20) });
const rowOf = (id: string, number: number) => (row: Row) => row['caseId'] === id && row['number'] === number;

test('what cannot be read of a case goes once a person has settled it, and what it took the place of does not come back', async () => {
  const name = await device();
  await tamper(name, 'records', (row) => (rowOf('one', 3)(row) ? cut(row) : row));
  const vault = await reopen(name);
  expect(good(await vault.loadCase('one'))).toMatchObject({ lost: ['pupil.a'], marks: ['unreadable'] });
  expect(await values(vault, 'one')).toEqual(['kept']);
  good(await vault.settle('one', () => named('one')));

  const later = await reopen(name);
  expect(await marksOf(later)).toEqual([]);
  expect(good(await later.loadCase('one'))).toMatchObject({ lost: [], damaged: [], marks: [] });
  expect(await values(later, 'one')).toEqual(['kept']);
  expect((await read(later, 'one')).stored.place).toEqual({ form: 'pupil', step: 'details' });
  expect((await dump(name)).records.filter((row) => row['caseId'] === 'one')).toHaveLength(1);
  good(await later.save('one', recordsOf({ edits: [edit('d', 'typed again')] }), named('one')));
  expect(await values(await reopen(name), 'one')).toEqual(['kept', 'typed again']);
  expect(await values(later, 'two')).toEqual(['older', 'kept']);
});

test('a case of which the manifest, the piece, or all but its key is gone, can be settled too', async () => {
  for (const table of ['manifests', 'records'] as const) {
    const name = await device();
    await tamper(name, table, (row) =>
      row['caseId'] === 'one' ? (table === 'manifests' ? cut(row) : undefined) : row,
    );
    const vault = await reopen(name);
    expect(good(await vault.loadCase('one')).marks).toEqual(['unreadable']);
    good(await vault.settle('one', () => named('one')));
    const later = await reopen(name);
    expect(await marksOf(later)).toEqual([]);
    expect(good(await later.loadCase('one')).damaged).toEqual([]);
  }
});

test('a case that nothing opens of is not settled but erased', async () => {
  const name = await device();
  await tamper(name, 'cases', (row) => (row['id'] === 'one' ? { ...row, key: 'x' } : row));
  const vault = await reopen(name);
  expect(await marksOf(vault)).toEqual(['gone']);
  expect(badKind(await vault.settle('one', () => named('one')))).toBe('damaged-record');
  good(await vault.eraseCase('one', erasedLine));
  const later = await reopen(name);
  expect(await marksOf(later)).toEqual([]);
  expect(good(await later.listCases()).cases.map(({ caseId }) => caseId)).toEqual(['two']);
});

test.each([
  ['a page does not open', 'account', (row: Row) => (row['page'] === 0 ? cut(row) : row)],
  ['a page is missing', 'account', (row: Row) => (row['page'] === 0 ? undefined : row)],
  ['the root does not open', 'account', (row: Row) => (row['page'] === -1 ? cut(row) : row)],
  ['all of it is missing', 'account', () => undefined],
  ['its key is missing', 'vault', (row: Row) => (row['id'] === 'account' ? undefined : row)],
] as const)('an account of which %s counts what is stored, once a person has settled it', async (_, table, change) => {
  const name = await device();
  await tamper(name, table, change);
  const vault = await reopen(name);
  expect(await marksOf(vault)).toContain('account-damaged');
  good(await vault.settleAccount());
  expect(await marksOf(vault)).toEqual([]);
  const later = await reopen(name);
  expect(await marksOf(later)).toEqual([]);
  good(await later.save('two', recordsOf({ edits: [edit('z', 'typed')] }), named('two')));
  await later.lock();
  expect(await marksOf(await reopen(name))).toEqual([]);
});

test.each([
  ['page', (row: Row) => (row['page'] === 0 ? cut(row) : row)],
  ['root', (row: Row) => (row['page'] === -1 ? cut(row) : row)],
])(
  'lines of erased cases stay where the %s of the account that holds them is damaged, also once that is settled',
  async (_, change) => {
    const name = await device();
    const vault = await reopen(name);
    await vault.listCases();
    const late = { ...erasedLine, at: '2031-03-01T09:00:00.000Z', kind: 'flexi' };
    good(await vault.eraseCase('one', erasedLine));
    good(await vault.eraseCase('two', late));
    await vault.lock();
    await tamper(name, 'account', change);
    const damaged = await reopen(name);
    expect(await marksOf(damaged)).toContain('account-damaged');
    expect(good(await damaged.erased())).toEqual([erasedLine, late]);
    good(await damaged.settleAccount());
    const later = await reopen(name);
    expect(await marksOf(later)).toEqual([]);
    expect(good(await later.erased())).toEqual([erasedLine, late]);
  },
);

test('a store that was put back whole counts, once a person has settled it', async () => {
  const name = await device();
  let come = 1_000;
  const milestone = {
    read: () => come,
    set: (revision: number) => {
      come = revision;
    },
  };
  const open = async () =>
    good(await unlockVault(newDoor(name, milestone), { kind: 'passphrase', typed: PASSPHRASE }, light));
  const vault = await open();
  expect(await marksOf(vault)).toEqual(['all-older']);
  good(await vault.settleAccount());
  expect(await marksOf(vault)).toEqual([]);
  await vault.lock();
  expect(come).toBeLessThan(1_000);
  expect(await marksOf(await open())).toEqual([]);
});

test.each([1, 2, 3])(
  'of four answers to one question, none comes back where the %i. before the last is lost, nor once it is settled',
  async (back) => {
    const { name, vault } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one') }), named('one')));
    for (const [at, value] of ['first', 'second', 'third', 'fourth'].entries())
      good(
        await vault.save(
          'one',
          recordsOf({
            edits: [
              { ...edit(`e${String(at)}`, value), path: 'pupil.a', replaces: at === 0 ? [] : [`e${String(at - 1)}`] },
            ],
          }),
          named('one'),
        ),
      );
    await vault.lock();
    await tamper(name, 'records', (row) => (row['number'] === 5 - back ? cut(row) : row));
    const again = await reopen(name);
    const wanted = back === 1 ? [undefined] : ['fourth'];
    const answer = async (from: Vault) =>
      currentAnswers(mergeEdits((await read(from, 'one')).stored.edits, [])).get('pupil.a');
    expect([await answer(again)]).toEqual(wanted);
    expect(good(await again.loadCase('one')).lost).toEqual(back === 1 ? ['pupil.a'] : []);
    good(await again.settle('one', () => named('one')));
    const later = await reopen(name);
    expect([await answer(later)]).toEqual(wanted);
    expect((await read(later, 'one')).stored.edits).toHaveLength(4);
    expect(good(await later.loadCase('one'))).toMatchObject({ damaged: [], marks: [] });
  },
);

test.each([
  ['is missing in its row', (row: Row) => ({ ...row, key: undefined })],
  ['has another shape', (row: Row) => ({ ...row, key: 'x' })],
])(
  'a vault without any case opens where its account’s key %s, and says that the account is damaged',
  async (_, change) => {
    const { name, vault } = await newVault();
    await vault.lock();
    await tamper(name, 'vault', (row) => (row['id'] === 'account' ? change(row) : row));
    const again = await reopen(name);
    expect(await marksOf(again)).toContain('account-damaged');
    good(await again.settleAccount());
    good(await again.beginCase('one', recordsOf({ head: head('one') }), named('one')));
    expect(await marksOf(await reopen(name))).toEqual([]);
  },
);

test('where it is a key, and does not open, that is told as damage, and neither as a wrong passphrase nor as a wrong recovery key', async () => {
  const { name, vault, recoveryKey } = await newVault();
  await vault.lock();
  const other = (await dump((await newVault()).name)).vault.find(({ id }) => id === 'account');
  await tamper(name, 'vault', (row) => (row['id'] === 'account' ? other : row));
  const before = await dump(name);
  for (const secret of [
    { kind: 'passphrase', typed: PASSPHRASE },
    { kind: 'recovery-key', typed: recoveryKey },
  ] as const)
    expect(await unlockVault(newDoor(name), secret, light)).toEqual(
      fail({ kind: 'damaged-record', record: 'vault/account' }),
    );
  const wrong = { kind: 'passphrase', typed: 'nine brown otters' } as const;
  expect(badKind(await unlockVault(newDoor(name), wrong, light))).toBe('wrong-passphrase');
  expect(await dump(name)).toEqual(before);
});

test('that part of a case is lost stays known once it is settled, through what is saved and settled later', async () => {
  const name = await device();
  await tamper(name, 'records', (row) => (rowOf('one', 3)(row) ? cut(row) : row));
  const partLost = async (vault: Vault) =>
    good(await vault.listCases()).cases.flatMap(({ caseId, isPartLost }) => (isPartLost ? [caseId] : []));
  const vault = await reopen(name);
  await vault.loadCase('one');
  expect(await partLost(vault)).toEqual([]);
  for (const id of ['one', 'two']) good(await vault.settle(id, () => named(id)));
  good(await vault.save('one', recordsOf({ edits: [edit('d', 'typed again')] }), named('one')));
  good(await vault.settleAccount());
  await vault.lock();
  const later = await reopen(name);
  expect(await marksOf(later)).toEqual([]);
  expect(await partLost(later)).toEqual(['one']);
});

test('what two loads at once find of a case is marked once', async () => {
  const name = await device();
  await tamper(name, 'records', (row) => (rowOf('one', 3)(row) ? cut(row) : row));
  const vault = await reopen(name);
  await Promise.all([vault.loadCase('one'), vault.loadCase('one')]);
  // The marks are written in turn, behind what was asked for: what comes after them waits for them.
  good(await vault.advance());
  expect(await marksOf(vault)).toEqual(['unreadable']);
  await vault.lock();
  expect(await marksOf(await reopen(name))).toEqual(['unreadable']);
});

test('what two devices have lost is told apart, and the same loss stays the same through a reload and once it is settled', async () => {
  const lostIn = async (vault: Vault) =>
    (await read(vault, 'one')).stored.events.filter(isLostRecord).map(({ id }) => id);
  const losses: (readonly string[])[] = [];
  for (const number of [1, 1]) {
    const { name, vault } = await newVault();
    const records = recordsOf({ head: head('one'), signatures: [signature('s')], edits: [edit('a', 'kept')] });
    good(await vault.beginCase('one', records, named('one')));
    await vault.lock();
    await tamper(name, 'records', (row) =>
      row['number'] === number || row['number'] === 2 ? { ...row, sealed: new Uint8Array(20) } : row,
    );
    const again = await reopen(name);
    losses.push(await lostIn(again));
    expect(await lostIn(await reopen(name))).toEqual(losses.at(-1));
    good(await again.settle('one', () => named('one')));
    expect(await lostIn(await reopen(name))).toEqual(losses.at(-1));
  }
  const ids = losses.flat();
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
});
