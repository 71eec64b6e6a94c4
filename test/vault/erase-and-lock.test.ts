import { describe, expect, test } from 'vitest';
import { newDoor } from '../../src/vault/store/door.ts';
import { createVault, storeState, unlockVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import {
  badKind,
  chosen,
  dump,
  edit,
  good,
  head,
  light,
  newStoreName,
  newVault,
  PASSPHRASE,
  signature,
  tamper,
  read,
  readAll,
} from './support/device.ts';

describe('erasing a case', () => {
  test('deletes its key, manifest and records, and leaves every other case', async () => {
    const { vault, name } = await newVault();
    for (const id of ['one', 'one2', 'two'])
      good(await vault.beginCase(id, recordsOf({ head: head(id), edits: [edit('a', id)] })));
    good(await vault.eraseCase('one'));
    const { cases, manifests, records } = await dump(name);
    expect(cases.map((row) => row['id'])).toEqual(['one2', 'two']);
    expect(manifests.map((row) => row['caseId'])).toEqual(['one2', 'two']);
    expect(new Set(records.map((row) => row['caseId']))).toEqual(new Set(['one2', 'two']));
    expect((await readAll(vault)).damaged).toEqual([]);
  });

  test('makes its records noise, also for whoever kept a copy of them', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
    good(await vault.beginCase('two', recordsOf({ head: head('two'), edits: [] })));
    const { records } = await dump(name);
    good(await vault.eraseCase('one'));
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [] })));
    await tamper(name, 'records', (row) =>
      row['caseId'] === 'one' ? records.find((it) => it['caseId'] === 'one' && it['number'] === 0) : row,
    );
    expect(await read(vault, 'one')).toMatchObject({ stored: { edits: [] }, damaged: ['one/0'] });
  });

  test('is final also for a tab that had the case open', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
    const other = good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
    good(await other.eraseCase('one'));
    expect(badKind(await vault.save('one', recordsOf({ edits: [edit('a', '2')] })))).toBe('no-such-case');
    expect((await dump(name)).records).toEqual([]);
  });

  test('is final for a save that comes after it', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
    good(await vault.eraseCase('one'));
    expect(badKind(await vault.save('one', recordsOf({ edits: [edit('a', '2')] })))).toBe('no-such-case');
    expect((await dump(name)).records).toEqual([]);
  });
});

describe('locking', () => {
  test('refuses a call at once, before the saves that were asked for earlier are done', async () => {
    const { vault } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [] })));
    const save = vault.save('one', recordsOf({ edits: [edit('a', '1')] }));
    const locked = vault.lock();
    expect(badKind(await vault.save('one', recordsOf({ edits: [edit('b', '2')] })))).toBe('locked');
    good(await save);
    await locked;
  });

  test('refuses every later call', async () => {
    const { vault } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [] })));
    await vault.lock();
    const secret = { kind: 'passphrase', typed: PASSPHRASE } as const;
    const calls = [
      vault.listCases(),
      vault.loadCase('one'),
      vault.beginCase('two', recordsOf({ head: head('two'), edits: [] })),
      vault.save('one', recordsOf({ edits: [edit('a', '1')] })),
      vault.save('one', recordsOf({ signatures: [signature('s')] })),
      vault.save('one', recordsOf({ place: { form: 'f', step: 's' } })),
      vault.eraseCase('one'),
      vault.emergencyExport('one', recordsOf({ edits: [] })),
      vault.changePassphrase(secret, chosen('nine brown hares'), light),
    ];
    for (const call of calls) expect(badKind<unknown>(await call)).toBe('locked');
  });

  test('loses no save that was asked for before it', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [] })));
    const saves = ['a', 'b', 'c'].map((id) => vault.save('one', recordsOf({ edits: [edit(id, id)] })));
    await vault.lock();
    for (const save of saves) good(await save);
    const again = good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
    expect((await read(again, 'one')).stored.edits).toHaveLength(3);
  });
});

describe('at start, the store is told to be', () => {
  test('empty before the first vault, sealed after', async () => {
    const door = newDoor(newStoreName());
    expect(good(await storeState(door))).toBe('empty');
    good(await createVault(door, chosen(PASSPHRASE), light));
    expect(good(await storeState(door))).toBe('sealed');
  });

  test('damaged, never empty, where cases are there and the header is not; and no new vault is made over them', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
    await tamper(name, 'vault', () => undefined);
    expect(good(await storeState(newDoor(name)))).toBe('damaged');
    const before = await dump(name);
    expect(badKind(await createVault(newDoor(name), chosen(PASSPHRASE), light))).toBe('unexpected');
    expect(await dump(name)).toEqual(before);
  });

  test('damaged where the header cannot be read', async () => {
    const { name } = await newVault();
    await tamper(name, 'vault', (row) => ({ ...row, byPassphrase: 'x' }));
    expect(good(await storeState(newDoor(name)))).toBe('damaged');
  });
});
