import { describe, expect, test } from 'vitest';
import { isLost } from '../../src/case/edit.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { recordsOf } from '../case/records-of.ts';
import { dump, edit, good, head, newVault, openRaw, read, tamper, type Row } from './support/device.ts';
import { marksOf, named, reopen } from './support/told-of.ts';

const valuesIn = async (vault: Vault, id: string) =>
  (await read(vault, id)).stored.edits.map(({ value }) => value).filter((value) => value !== null);

async function device() {
  const { name, vault } = await newVault();
  for (const id of ['one', 'two'])
    good(await vault.beginCase(id, recordsOf({ head: head(id), edits: [edit('a', `a of ${id}`)] }), named(id)));
  await vault.lock();
  return name;
}

/** Puts a row beside the others, past the vault. */
async function add(name: string, table: 'account' | 'records', row: Row): Promise<void> {
  const db = await openRaw(name);
  const transaction = db.transaction(table, 'readwrite');
  transaction.objectStore(table).put(row);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

const addPage = async (name: string, page: unknown) => {
  const copied = (await dump(name)).account.find((row) => row['page'] === 0);
  await add(name, 'account', { ...copied, page });
};

const addRecord = async (name: string, number: unknown) => {
  const copied = (await dump(name)).records.find((row) => row['caseId'] === 'one' && row['number'] === 1);
  await add(name, 'records', { ...copied, number });
};

describe('a row of the account under a number that no page has', () => {
  test.each([1_000_000_000, 5_000_000, 1_000, 999, Number.POSITIVE_INFINITY, -5, 0.5, new Date(0)])(
    '%s is told, shuts no case, and goes once a person has settled it',
    async (page) => {
      const name = await device();
      await addPage(name, page);
      const vault = await reopen(name);
      expect(await marksOf(vault)).toEqual(['account-damaged']);
      good(await vault.beginCase('three', recordsOf({ head: head('three') }), named('three')));
      good(await vault.advance());
      expect(
        (await dump(name)).account.every(({ sealed }) => sealed instanceof Uint8Array && sealed.length < 10_000),
      ).toBe(true);
      await vault.lock();

      const later = await reopen(name);
      expect(await marksOf(later)).toEqual(['account-damaged']);
      expect(await valuesIn(later, 'one')).toEqual(['a of one']);
      good(await later.settleAccount());
      await later.lock();

      const settled = await reopen(name);
      expect(await marksOf(settled)).toEqual([]);
      expect(good(await settled.listCases()).cases.map((each) => each.name)).toEqual([
        'Robin one',
        'Robin two',
        'Robin three',
      ]);
    },
  );
});

describe('a row of a case under a number that no record of it has', () => {
  const numbers = [
    50_000_000,
    1_000_000,
    Number.POSITIVE_INFINITY,
    100_000,
    99_999,
    99_998,
    50_000,
    1_000,
    99,
    3,
    2,
    -1,
    -5,
    0.5,
    new Date(0),
  ];

  /** No answer of it is lost or blank, and nobody says that it may have ended. */
  const expectWhole = async (vault: Vault): Promise<void> => {
    expect(good(await vault.loadCase('one')).lost).toEqual([]);
    const { stored } = await read(vault, 'one');
    expect(stored.events).toEqual([]);
    expect(stored.edits.filter(isLost)).toEqual([]);
  };

  test.each(numbers)('%s is told, and what is saved beside it is there again', async (number) => {
    const name = await device();
    await addRecord(name, number);
    const vault = await reopen(name);
    await expectWhole(vault);
    good(await vault.save('one', recordsOf({ edits: [edit('b', 'first')] }), named('one')));
    good(await vault.save('one', recordsOf({ edits: [edit('c', 'second')] }), named('one')));
    await vault.lock();

    const later = await reopen(name);
    expect(good(await later.loadCase('one'))).toMatchObject({
      damaged: [`one/${String(number)}`],
      marks: ['unreadable'],
    });
    await expectWhole(later);
    expect(await valuesIn(later, 'one')).toEqual(['a of one', 'first', 'second']);
    good(await later.settle('one', () => named('one')));
    expect(await marksOf(later)).toEqual([]);
    good(await later.save('one', recordsOf({ edits: [edit('d', 'third')] }), named('one')));
    await later.lock();

    const settled = await reopen(name);
    expect(good(await settled.loadCase('one'))).toMatchObject({ damaged: [], marks: [] });
    expect(await valuesIn(settled, 'one')).toEqual(['a of one', 'first', 'second', 'third']);
  });

  test.each(numbers)('%s can be settled before anything is saved', async (number) => {
    const name = await device();
    await addRecord(name, number);
    const vault = await reopen(name);
    good(await vault.settle('one', () => named('one')));
    await vault.lock();
    const settled = await reopen(name);
    expect(good(await settled.loadCase('one'))).toMatchObject({ damaged: [], marks: [] });
    expect(await valuesIn(settled, 'one')).toEqual(['a of one']);
  });

  test.each(numbers)(
    '%s beside a manifest that is lost may be the last record, and each answer before it lost',
    async (number) => {
      const name = await device();
      await addRecord(name, number);
      await tamper(name, 'manifests', (row) => (row['caseId'] === 'one' ? undefined : row));
      const vault = await reopen(name);
      expect(good(await vault.loadCase('one')).lost).toEqual(['pupil.a']);
      good(await vault.save('one', recordsOf({ edits: [edit('b', 'typed')] }), named('one')));
      await vault.lock();
      expect(good(await (await reopen(name)).loadCase('one')).lost).toEqual(['pupil.a']);
      expect(await valuesIn(await reopen(name), 'one')).toContain('typed');
    },
  );
});

describe('a revision that no row has', () => {
  test.each([1_000_000_000, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY, -1])(
    '%s of a manifest: what is saved over it opens again',
    async (revision) => {
      const name = await device();
      await tamper(name, 'manifests', (row) => (row['caseId'] === 'one' ? { ...row, revision } : row));
      const vault = await reopen(name);
      good(await vault.save('one', recordsOf({ edits: [edit('b', 'typed')] }), named('one')));
      await vault.lock();
      const later = await reopen(name);
      expect(good(await later.loadCase('one'))).toMatchObject({ damaged: [] });
      expect(await valuesIn(later, 'one')).toContain('typed');
    },
  );

  test.each([
    [0, 1_000_000_000],
    [0, Number.MAX_SAFE_INTEGER],
    [-1, 1_000_000_000],
    [-1, Number.MAX_SAFE_INTEGER],
  ])('of page %i of the account, %i: it is told, and settled for good', async (page, revision) => {
    const name = await device();
    await tamper(name, 'account', (row) => (row['page'] === page ? { ...row, revision } : row));
    const vault = await reopen(name);
    expect(await marksOf(vault)).toContain('account-damaged');
    good(await vault.settleAccount());
    await vault.lock();
    expect(await marksOf(await reopen(name))).toEqual([]);
  });
});
