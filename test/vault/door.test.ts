import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { newDoor } from '../../src/vault/store/door.ts';
import { failureOf } from '../../src/vault/store/storage-failure.ts';
import { createVault, unlockVault } from '../../src/vault/unlock.ts';
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
  signature,
  read,
} from './support/device.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const full = () => new DOMException('the quota is used up', 'QuotaExceededError');

describe('transactions', () => {
  test('none is open while anything is derived, sealed, unsealed, wrapped or unwrapped', async () => {
    const inside: string[] = [];
    const calls: string[] = [];
    const { subtle } = crypto;
    for (const name of [
      'encrypt',
      'decrypt',
      'wrapKey',
      'unwrapKey',
      'importKey',
      'deriveKey',
      'generateKey',
      'digest',
    ] as const) {
      const real = subtle[name].bind(subtle) as (...how: unknown[]) => unknown;
      vi.spyOn(subtle, name as 'digest').mockImplementation((...how: unknown[]) => {
        calls.push(name);
        // Dexie's types promise a transaction; outside of one there is none.
        const transaction: unknown = Dexie.currentTransaction;
        if (transaction !== null) inside.push(name);
        return real(...how) as Promise<ArrayBuffer>;
      });
    }
    const { vault, name, recoveryKey } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
    await Promise.all([
      vault.save('one', recordsOf({ edits: [edit('a', '2'), edit('b', '1')] })),
      vault.listCases(),
      vault.save('one', recordsOf({ signatures: [signature('s')] })),
    ]);
    good(await unlockVault(newDoor(name), { kind: 'recovery-key', typed: recoveryKey }, light));
    good(await vault.changePassphrase({ kind: 'passphrase', typed: PASSPHRASE }, chosen('nine brown hares'), light));
    expect(new Set(calls)).toEqual(
      new Set(['encrypt', 'decrypt', 'wrapKey', 'unwrapKey', 'importKey', 'deriveKey', 'generateKey', 'digest']),
    );
    expect(inside).toEqual([]);
  });

  test('are opened in one file, which knows neither keys nor timers nor the network', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const opening = sources.filter((file) =>
      /\.transaction\(|Dexie\.waitFor/.test(readFileSync(`src/${file}`, 'utf8')),
    );
    expect(opening).toEqual(['vault/store/door.ts']);
    const door = readFileSync('src/vault/store/door.ts', 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '');
    expect(door.match(/crypto|subtle|seal\.ts|fetch|setTimeout|waitFor/gi)).toBeNull();
  });

  test('are strict, whoever writes', async () => {
    const asked: unknown[] = [];
    const real = Reflect.get<IDBDatabase, 'transaction'>(IDBDatabase.prototype, 'transaction');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      names,
      mode,
      options,
    ) {
      if (mode === 'readwrite') asked.push(options?.durability);
      return real.call(this, names, mode, options);
    });
    const { vault } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
    good(await vault.save('one', recordsOf({ edits: [edit('b', '1')] })));
    good(await vault.eraseCase('one', erasedLine));
    expect(asked).toEqual(['strict', 'strict', 'strict', 'strict']);
  });

  test('are all or nothing: a save that fails at its last row leaves the case as it was, and works again', async () => {
    const { vault, name } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
    const before = await dump(name);
    const real = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (this.name === 'manifests') throw new DOMException('no', 'DataError');
      return real.call(this, value, key);
    });
    expect(badKind(await vault.save('one', recordsOf({ edits: [edit('a', '2'), edit('b', '1')] })))).toBe('unexpected');
    expect(badKind(await vault.beginCase('two', recordsOf({ head: head('two'), edits: [edit('a', '2')] })))).toBe(
      'unexpected',
    );
    expect(await dump(name)).toEqual(before);
    put.mockRestore();
    good(await vault.save('one', recordsOf({ edits: [edit('a', '2')] })));
    expect(await read(vault, 'one')).toMatchObject({ stored: { edits: [edit('a', '2')] }, damaged: [] });
  });
});

describe('a full disk', () => {
  test('is told as such, and what was saved before is still read', async () => {
    const { vault } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full();
    });
    expect(badKind(await vault.save('one', recordsOf({ edits: [edit('a', '2')] })))).toBe('store-full');
    expect((await read(vault, 'one')).stored.edits).toEqual([edit('a', '1')]);
  });

  test('is known inside the AbortError as which a browser sends it', () => {
    expect(failureOf(new Dexie.AbortError('aborted', full()))).toEqual({ kind: 'store-full' });
    expect(failureOf(new Dexie.AbortError('aborted', new Dexie.AbortError('again', full())))).toEqual({
      kind: 'store-full',
    });
    expect(failureOf(new Dexie.AbortError('aborted'))).toEqual({ kind: 'store-lost' });
    expect(failureOf('thrown text')).toEqual({ kind: 'unexpected' });
  });

  test('writes no vault at all', async () => {
    const name = newStoreName();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw full();
    });
    expect(badKind(await createVault(newDoor(name), chosen(PASSPHRASE), light))).toBe('store-full');
    expect((await dump(name)).vault).toEqual([]);
  });
});

describe('a lost connection', () => {
  test('is opened again for the next save, which loses nothing', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const { vault } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
    const request = open.mock.results[0];
    if (request?.type !== 'return') throw new Error('was not opened');
    forceCloseDatabase(request.value.result as unknown as Parameters<typeof forceCloseDatabase>[0]);
    await new Promise((resolve) => setImmediate(resolve));
    good(await vault.save('one', recordsOf({ edits: [edit('b', '2')] })));
    expect(open).toHaveBeenCalledTimes(2);
    expect((await read(vault, 'one')).stored.edits).toHaveLength(2);
  });

  test('in the middle of a save is opened again, and the save is tried once more', async () => {
    const { vault } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
    const lost = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    });
    good(await vault.save('one', recordsOf({ edits: [edit('a', '2')] })));
    expect(lost.mock.calls.length).toBeGreaterThan(1);
    expect((await read(vault, 'one')).stored.edits).toEqual([edit('a', '2')]);
  });

  test('is told after the second try, not tried for ever', async () => {
    const { vault } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [] })));
    const lost = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    });
    expect(badKind(await vault.save('one', recordsOf({ edits: [edit('a', '2')] })))).toBe('store-lost');
    expect(lost).toHaveBeenCalledTimes(2);
  });
});

test('a database that never answers is told, and opens once it does', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { name } = await newVault();
  const real = indexedDB.open.bind(indexedDB);
  let answer: () => void = () => undefined;
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation((wanted, version) => {
    // What has no database behind it yet: its handlers are called when the real one answers.
    const silent = {} as IDBOpenDBRequest;
    answer = () => {
      const request = real(wanted, version);
      Object.defineProperty(silent, 'result', { get: () => request.result });
      request.onsuccess = (event) => {
        silent.onsuccess?.(event);
      };
    };
    return silent;
  });
  const door = newDoor(name);
  const first = door.readHeader();
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(badKind(await first)).toBe('store-silent');
  answer();
  opening.mockRestore();
  expect(good(await door.readHeader())).toBeDefined();
});

test.each([
  ['cases', { id: 'one' }],
  ['manifests', { caseId: 'one' }],
  ['records', { caseId: 'one', number: 1 }],
  ['pieces', { caseId: 'one' }],
  ['summaries', { caseId: 'one' }],
  ['account', { page: 0 }],
])('a store that holds anything in %s is not empty, and no vault is made in it', async (table, row) => {
  const name = newStoreName();
  const door = newDoor(name);
  good(await door.readHeader());
  const db = await openRaw(name);
  const store = db.transaction(table, 'readwrite').objectStore(table);
  store.put(row);
  await new Promise((resolve) => {
    store.transaction.oncomplete = resolve;
  });
  db.close();
  expect(good(await door.holdsCases())).toBe(true);
  expect(badKind(await createVault(door, chosen(PASSPHRASE), light))).toBe('unexpected');
  expect(good(await door.readHeader())).toBeUndefined();
});

test('where the browser throws the database away beneath an open vault, no empty one takes its place', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  const { vault, name, door } = await newVault();
  good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [edit('a', '1')] })));
  const request = open.mock.results[0];
  if (request?.type !== 'return') throw new Error('was not opened');
  forceCloseDatabase(request.value.result as unknown as Parameters<typeof forceCloseDatabase>[0]);
  await new Promise((resolve) => setImmediate(resolve));
  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(badKind(await vault.loadCase('one'))).toBe('store-lost');
  expect(badKind(await vault.beginCase('two', recordsOf({ head: head('two') })))).toBe('store-lost');
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  door.close();
  vi.unstubAllGlobals();
});
