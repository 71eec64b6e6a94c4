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
    good(await vault.eraseCase('one', erasedLine));
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
    good(await vault.eraseCase('one', erasedLine));
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
    good(await other.eraseCase('one', erasedLine));
    expect(badKind(await vault.save('one', recordsOf({ edits: [edit('a', '2')] })))).toBe('no-such-case');
    expect((await dump(name)).records).toEqual([]);
  });

  test('is final for a save that comes after it', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
    good(await vault.eraseCase('one', erasedLine));
    expect(badKind(await vault.save('one', recordsOf({ edits: [edit('a', '2')] })))).toBe('no-such-case');
    expect((await dump(name)).records).toEqual([]);
  });
});

describe('what is left of an erased case', () => {
  const late = { ...erasedLine, at: '2031-03-01T09:00:00.000Z', kind: 'flexi' };

  test('is a line, in the commit that deletes it, and after a reload', async () => {
    const { vault, name } = await newVault();
    for (const id of ['one', 'two']) good(await vault.beginCase(id, recordsOf({ head: head(id), edits: [] })));
    expect(good(await vault.erased())).toEqual([]);
    good(await vault.eraseCase('two', late));
    good(await vault.eraseCase('one', erasedLine));
    expect(good(await vault.erased())).toEqual([erasedLine, late]);
    const again = good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
    good(await again.beginCase('three', recordsOf({ head: head('three'), edits: [] })));
    expect(good(await again.erased())).toEqual([erasedLine, late]);
    await again.lock();
    expect(badKind(await again.erased())).toBe('locked');
  });

  test('stands sealed, and holds neither the id nor the name', async () => {
    const { vault, name } = await newVault();
    good(
      await vault.beginCase('one', recordsOf({ head: head('one'), edits: [] }), { name: 'Robin Ward', summary: {} }),
    );
    good(await vault.eraseCase('one', erasedLine));
    const stored = JSON.stringify(await dump(name));
    expect(stored).not.toContain('part-time');
    expect(stored).not.toContain('"one"');
    expect(JSON.stringify(good(await vault.erased()))).not.toMatch(/Robin|one/u);
  });

  test('is one line, though it is erased twice', async () => {
    const { vault } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [] })));
    const [first, second] = await Promise.all([
      vault.eraseCase('one', erasedLine),
      vault.eraseCase('one', { ...late, by: erasedLine.by }),
    ]);
    good(first);
    expect(badKind(second)).toBe('no-such-case');
    expect(good(await vault.erased())).toEqual([erasedLine]);
  });

  test('is nothing where the case could not be erased', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [] })));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(badKind(await vault.eraseCase('one', erasedLine))).toBe('store-full');
    put.mockRestore();
    expect((await dump(name)).cases.map((row) => row['id'])).toEqual(['one']);
    expect(good(await vault.erased())).toEqual([]);
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
      vault.eraseCase('one', erasedLine),
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
    await tamper(name, 'vault', (row) => ({ ...row, byPassphrase: 'x', byRecovery: 'x' }));
    expect(good(await storeState(newDoor(name)))).toBe('damaged');
  });
});
