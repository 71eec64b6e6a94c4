import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { readStaff, remember } from '../../../src/app/staff-store.ts';
import type { Edit } from '../../../src/case/edit.ts';
import { EDIT_SCHEMA } from '../../../src/case/edit.ts';
import type { Person } from '../../../src/case/person.ts';
import { textOf } from '../../../src/case/record.ts';
import type { Signature } from '../../../src/case/signature.ts';
import { SETTINGS_ID, storedCase, type StoredCase } from '../../../src/case/stored-case.ts';
import type { Failure } from '../../../src/domain/failure.ts';
import { sha256Hex } from '../../../src/domain/hash.ts';
import { ok, type Result } from '../../../src/domain/result.ts';
import { openExport } from '../../../src/vault/bundle/open-export.ts';
import { argon2 } from '../../../src/vault/keys/argon2.ts';
import { newDoor } from '../../../src/vault/store/door.ts';
import { unlockVault } from '../../../src/vault/unlock.ts';
import { recordsOf } from '../../case/records-of.ts';
import { good, read, readAll } from './device.ts';
import type { Frozen } from './frozen-files.ts';

// With `seen.ts` all that the tests of a frozen vault use of the app's code: where files move, these follow.

export type { StoredCase };
export { SETTINGS_ID, good };

type Row = Record<string, unknown>;

/** Frozen with the least that Argon2id may cost; real vaults cost more. */
const derivation = { derive: argon2, cost: { memoryKib: 8, passes: 1, lanes: 1 } };

/** How a vault is opened. */
type Opener = 'passphrase' | 'recovery-key';

const secretOf = ({ kept }: Frozen, kind: Opener) => ({
  kind,
  typed: kind === 'passphrase' ? kept.passphrase : kept.recoveryKey,
});

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('request failed'));
    };
  });

/** Puts the frozen rows into a browser that holds nothing else. */
export async function restore(
  { store: { name, version, tables } }: Frozen,
  stays: (table: string, row: Row) => boolean = () => true,
): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const [table, { keyPath }] of Object.entries(tables)) opening.result.createObjectStore(table, { keyPath });
  };
  const db = await done(opening);
  for (const [table, { columns, rows }] of Object.entries(tables)) {
    const store = db.transaction(table, 'readwrite').objectStore(table);
    const named = rows.map((row): Row => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
    await Promise.all(named.filter((row) => stays(table, row)).map((row) => done(store.put(row))));
  }
  db.close();
}

/** What the tests do with an unlocked vault. */
interface FrozenVault {
  readonly loadCases: () => Promise<
    Result<{ readonly cases: readonly StoredCase[]; readonly damaged: readonly string[] }, Failure>
  >;
  readonly loadCase: (
    id: string,
  ) => Promise<Result<{ readonly stored: StoredCase; readonly damaged: readonly string[] }, Failure>>;
  /** SHA-256 of all records of a case as they are kept, the place aside. */
  readonly hashOf: (id: string) => Promise<string>;
  readonly save: (
    id: string,
    work: { readonly edits: readonly Edit[]; readonly signatures: readonly Signature[] },
  ) => Promise<Result<void, Failure>>;
  /** Who works here, as far as they are remembered. */
  readonly staff: () => Promise<readonly Person[]>;
  readonly remember: (person: Person) => Promise<void>;
  readonly lock: () => Promise<void>;
}

/** Unlocks what is in the browser. */
export async function unlock(frozen: Frozen, by: Opener = 'passphrase'): Promise<FrozenVault> {
  const vault = good(await unlockVault(newDoor('waymark'), secretOf(frozen, by), derivation));
  return {
    loadCases: async () => ok(await readAll(vault)),
    loadCase: async (id) => ok(await read(vault, id)),
    hashOf: async (id) => {
      const { records } = good(await vault.loadCase(id));
      const texts = records.filter(({ kind }) => kind !== 'place').map(textOf);
      return sha256Hex(texts.sort().join('\n'));
    },
    save: (id, work) => vault.save(id, recordsOf(work)),
    staff: async () => good(await readStaff(vault)),
    remember: async (person) => {
      good(await remember(vault, person));
    },
    lock: vault.lock,
  };
}

/** The cases that were sent as sealed copies, by id, the settings too. */
export async function openCopies(frozen: Frozen, by: Opener): Promise<ReadonlyMap<string, StoredCase>> {
  return new Map(
    await Promise.all(
      Object.entries(frozen.copies).map(async ([id, copy]) => {
        const bytes = new TextEncoder().encode(JSON.stringify(copy));
        const { caseId, whole, records } = good(await openExport(bytes, secretOf(frozen, by), derivation));
        if (!records.some(({ kind }) => kind === 'head') || !whole || caseId !== id)
          throw new Error(`not all of ${id}`);
        return [id, storedCase(id, records)] as const;
      }),
    ),
  );
}

/** A new edit, as the present code writes it. */
export const editNow = (id: string, path: string, value: string, at: string) => ({
  id,
  path,
  value,
  replaces: [],
  schema: EDIT_SCHEMA,
  at,
});
