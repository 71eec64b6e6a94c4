import { describe, expect, test } from 'vitest';
import type { Vault } from '../../src/vault/vault.ts';
import { recordsOf } from '../case/records-of.ts';
import {
  chosen,
  dump,
  edit,
  erasedLine,
  good,
  head,
  light,
  newVault,
  openRaw,
  PASSPHRASE,
  read,
} from './support/device.ts';
import { marksOf, named, reopen } from './support/told-of.ts';

const STRANGE = '6d5e3f0e-53d7-4b60-9c2f-0c2f4f9a1a11';
const noise = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

async function device() {
  const { name, vault } = await newVault();
  for (const id of ['one', 'two'])
    good(await vault.beginCase(id, recordsOf({ head: head(id), edits: [edit('a', `a of ${id}`)] }), named(id)));
  await vault.listCases();
  await vault.lock();
  return name;
}

/** Puts a row among the cases, past the vault. */
async function addCase(name: string, row: unknown): Promise<void> {
  const db = await openRaw(name);
  const transaction = db.transaction('cases', 'readwrite');
  transaction.objectStore('cases').put(row);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

const idsIn = async (vault: Vault) => good(await vault.listCases()).cases.map(({ caseId }) => caseId);
const storedIds = async (name: string) => (await dump(name)).cases.map((row) => row['id']);

/** The two cases open as they did, and can be typed into. */
async function expectWhole(name: string): Promise<void> {
  const vault = await reopen(name);
  expect(await marksOf(vault)).toEqual([]);
  for (const id of ['one', 'two'])
    expect((await read(vault, id)).stored.edits.map(({ value }) => value)).toEqual([`a of ${id}`]);
  good(await vault.save('two', recordsOf({ edits: [edit('z', 'typed')] }), named('two')));
  await vault.lock();
  expect(await marksOf(await reopen(name))).toEqual([]);
}

/** Rows that are no case's: their id is none, or nothing in them has the shape of one. */
const strays: readonly (readonly [string, unknown])[] = [
  ['an id of bytes', { id: new Uint8Array(20) }],
  ['an id of bytes beside a key', { id: new Uint8Array(20), key: { nonce: noise(12), sealed: noise(64) } }],
  ['a list for an id', { id: [1, 2, 'x'] }],
  ['a number for an id', { id: 42 }],
  ['a day for an id', { id: new Date(0) }],
  ['an empty id', { id: '' }],
  ['an id and nothing else', { id: STRANGE }],
  ['an id and no key', { id: STRANGE, key: { nonce: noise(3), sealed: 'x' } }],
];

describe('a row among the cases that is no case’s', () => {
  test.each(strays)('%s: it is told without a line, stays, and goes once the list is settled', async (_, row) => {
    const name = await device();
    await addCase(name, row);
    const vault = await reopen(name);
    expect(await marksOf(vault)).toEqual(['account-damaged']);
    expect(await idsIn(vault)).toEqual(['one', 'two']);
    await vault.lock();
    expect(await storedIds(name)).toHaveLength(3);

    const later = await reopen(name);
    expect(await marksOf(later)).toEqual(['account-damaged']);
    good(await later.settleAccount());
    expect(await marksOf(later)).toEqual([]);
    await later.lock();
    expect(await storedIds(name)).toEqual(['one', 'two']);
    await expectWhole(name);
  });

  test.each(strays)('%s: the passphrase can be changed beside it, and it stays', async (_, row) => {
    const name = await device();
    await addCase(name, row);
    const vault = await reopen(name);
    good(await vault.changePassphrase({ kind: 'passphrase', typed: PASSPHRASE }, chosen('nine brown otters'), light));
    expect((await read(vault, 'one')).damaged).toEqual([]);
    await vault.lock();
    expect(await storedIds(name)).toHaveLength(3);
  });

  test('many of all kinds beside many cases', async () => {
    const { name, vault } = await newVault();
    for (let at = 0; at < 205; at += 1) good(await vault.beginCase(`c${String(at)}`, recordsOf({ head: head('c') })));
    await vault.lock();
    for (let at = 0; at < 5; at += 1) {
      await addCase(name, { id: at });
      await addCase(name, { id: [at] });
      await addCase(name, { id: new Uint8Array([at]) });
    }
    const later = await reopen(name);
    expect(await idsIn(later)).toHaveLength(205);
    good(await later.settleAccount());
    expect(await marksOf(later)).toEqual([]);
    expect(await storedIds(name)).toHaveLength(205);
  });
});

describe('a row with the id of a case whose key does not open', () => {
  const row = () => ({ id: STRANGE, key: { nonce: noise(12), sealed: noise(64) } });

  test('has a line that says so; the list can be settled, and so can the line', async () => {
    const name = await device();
    await addCase(name, row());
    const vault = await reopen(name);
    expect(await marksOf(vault)).toEqual(['account-damaged', 'gone']);
    good(await vault.settleAccount());
    expect(await marksOf(vault)).toEqual(['gone']);
    await vault.lock();

    const later = await reopen(name);
    expect(await marksOf(later)).toEqual(['gone']);
    expect(await storedIds(name)).toHaveLength(3);
    good(await later.eraseCase(STRANGE, erasedLine));
    expect(await marksOf(later)).toEqual([]);
    await later.lock();
    await expectWhole(name);
  });

  test('is no damage where another window has changed the passphrase', async () => {
    const name = await device();
    const [one, other] = [await reopen(name), await reopen(name)];
    await other.listCases();
    good(await one.changePassphrase({ kind: 'passphrase', typed: PASSPHRASE }, chosen('nine brown otters'), light));
    good(await one.beginCase('three', recordsOf({ head: head('three') }), named('three')));
    expect(await other.listCases()).toEqual({ ok: false, error: { kind: 'keys-changed' } });
    expect(await marksOf(one)).toEqual([]);
  });
});
