import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { newDoor } from '../../../src/vault/store/door.ts';
import type { dump } from '../../vault/support/device.ts';
import { openRaw, type Row } from '../../vault/support/device.ts';

/** Every row of a store, table by table. */
export type Tables = Awaited<ReturnType<typeof dump>>;
export type Table = keyof Tables;

/** The name of the store that is restored. */
export const STORE = 'waymark';

/** Puts an empty place for databases where they all are. */
export function noStore(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Puts a store with these rows where all databases are; gives how it is read past the vault. */
export async function restore(tables: Readonly<Record<string, readonly Row[]>>): Promise<void> {
  noStore();
  const door = newDoor(STORE, { read: () => undefined, set: () => undefined });
  await door.readHeader();
  door.close();
  const db = await openRaw(STORE);
  const change = db.transaction(Object.keys(tables), 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    change.oncomplete = () => {
      resolve();
    };
    change.onabort = () => {
      reject(change.error ?? new Error('not put'));
    };
  });
  for (const [table, rows] of Object.entries(tables)) {
    const store = change.objectStore(table);
    for (const row of rows) store.put(row);
  }
  await done;
  db.close();
}
