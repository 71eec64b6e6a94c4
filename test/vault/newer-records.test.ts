import { expect, test } from 'vitest';
import { jsonOf, type CaseRecord } from '../../src/case/record.ts';
import { storedCase } from '../../src/case/stored-case.ts';
import { openExport } from '../../src/vault/bundle/open-export.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
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
  signature,
  tamper,
} from './support/device.ts';

const secret = { kind: 'passphrase', typed: PASSPHRASE } as const;

const begun = recordsOf({ head: head('one'), edits: [edit('a', 'typed')], signatures: [signature('s')] });

/** What only a newer Waymark could write; its keys are in no order. */
const newer = (n: number): CaseRecord => ({
  kind: 'newer',
  json: { request: { z: n, id: `r${String(n)}`, a: null }, kind: 'request' },
});
const thousand = Array.from({ length: 1000 }, (_, n) => newer(n));

/** A signature with a box that this code does not know. */
const widerSignature: CaseRecord = {
  kind: 'newer',
  json: { kind: 'signature', signature: { ...signature('wide'), witness: 'Ola Nowak' } },
};

const lettersOf = (records: readonly CaseRecord[]) => records.map((record) => JSON.stringify(jsonOf(record)));

async function vaultWith(records: readonly CaseRecord[]) {
  const made = await newVault();
  good(await made.vault.beginCase('one', [...begun, ...records]));
  const vault = good(await unlockVault(newDoor(made.name), secret, light));
  return { ...made, vault };
}

test.each([
  ['a thousand records of a kind that is not known', thousand],
  ['a record of a newer schema', [widerSignature]],
])('%s: kept letter for letter, told by number, never as damage', async (_, records) => {
  const { vault, name } = await vaultWith(records);
  const loaded = good(await vault.loadCase('one'));
  expect(loaded.damaged).toEqual([]);
  expect(lettersOf(loaded.records)).toEqual(lettersOf([...begun, ...records]));
  expect(storedCase('one', loaded.records)).toMatchObject({
    newer: records.length,
    edits: [edit('a', 'typed')],
    signatures: [signature('s')],
  });

  const rows = (await dump(name)).records;
  good(await vault.save('one', recordsOf({ edits: [edit('a', 'typed on')], signatures: [signature('s2')] })));
  const after = (await dump(name)).records;
  expect(after.filter(({ number }) => typeof number === 'number' && number > 2).slice(0, records.length)).toEqual(
    rows.slice(begun.length),
  );
  expect(await read(vault, 'one')).toMatchObject({ damaged: [], stored: { newer: records.length } });
});

test('they go into a copy, out of it, and into another vault, letter for letter', async () => {
  const { vault } = await vaultWith([...thousand, widerSignature]);
  const copy = good(await vault.emergencyExport('one', recordsOf({ edits: [edit('b', 'unsaved')] })));
  const { records, whole } = good(await openExport(copy, secret, light));
  expect(whole).toBe(true);
  const { vault: other } = await newVault();
  good(await other.beginCase('one', records));
  good(await other.save('one', records));
  const there = good(await other.loadCase('one'));
  expect(there.damaged).toEqual([]);
  expect(new Set(lettersOf(there.records))).toEqual(
    new Set(lettersOf([...begun, ...thousand, widerSignature, ...recordsOf({ edits: [edit('b', 'unsaved')] })])),
  );
  expect(there.records).toHaveLength(begun.length + 1002);
});

test('a signature whose rows were removed is told as damage; what is left is read, and it is never signed over', async () => {
  const { vault, name } = await vaultWith([newer(1)]);
  await tamper(name, 'records', (row) => (row['number'] === 2 ? undefined : row));
  expect(await read(vault, 'one')).toMatchObject({
    damaged: ['one/2'],
    stored: { signatures: [], edits: [edit('a', 'typed')], newer: 1 },
  });
  good(await vault.save('one', recordsOf({ signatures: [signature('s2')] })));
  expect(await read(vault, 'one')).toMatchObject({ damaged: ['one/2'], stored: { signatures: [signature('s2')] } });
});

test('no record that cannot change is written over: the same again is left alone, another is refused', async () => {
  const { vault, name } = await vaultWith([]);
  const before = (await dump(name)).records;
  good(await vault.save('one', begun.slice(2)));
  expect((await dump(name)).records).toEqual(before);
  const forged = recordsOf({ signatures: [{ ...signature('s'), remark: 'another' }] });
  expect(badKind(await vault.save('one', forged))).toBe('unexpected');
  good(await vault.beginCase('one', recordsOf({ head: { ...head('one'), begunAt: '2032-01-01T00:00:00Z' } })));
  expect((await read(vault, 'one')).stored.head).toEqual(head('one'));
});

test('a vault has one random id, which outlives its passphrase', async () => {
  const { vault, name } = await newVault();
  const id = good(await vault.device());
  expect(id).toMatch(/^[0-9a-f]{32}$/u);
  expect(good(await good(await unlockVault(newDoor(name), secret, light)).device())).toBe(id);
  expect(good(await (await newVault()).vault.device())).not.toBe(id);
});
