import 'fake-indexeddb/auto';
import type { CaseHead } from '../../../src/case/case-head.ts';
import type { Edit } from '../../../src/case/edit.ts';
import type { Signature } from '../../../src/case/signature.ts';
import { storedCase, type StoredCase } from '../../../src/case/stored-case.ts';
import type { Failure } from '../../../src/domain/failure.ts';
import type { Result } from '../../../src/domain/result.ts';
import { utf8 } from '../../../src/vault/keys/bytes.ts';
import type { Derivation } from '../../../src/vault/keys/derivation.ts';
import { choosePassphrase, type Passphrase } from '../../../src/vault/keys/passphrase.ts';
import { newDoor } from '../../../src/vault/store/door.ts';
import type { Erased } from '../../../src/vault/store/erased-lines.ts';
import { createVault } from '../../../src/vault/unlock.ts';
import type { Vault } from '../../../src/vault/vault.ts';

/** A derivation that costs nothing and still depends on passphrase and salt. */
export const light: Derivation = {
  cost: { memoryKib: 8, passes: 1, lanes: 1 },
  derive: async (passphrase, { salt }) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...salt, ...utf8(passphrase)]))),
};

/** The value of a result that must be one. */
export function good<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The kind of failure of a result that must be one. */
export function badKind<T>(result: Result<T, Failure>): Failure['kind'] {
  if (result.ok) throw new Error('did not fail');
  return result.error.kind;
}

export const PASSPHRASE = 'seven grey herons';
export const chosen = (typed: string): Passphrase => good(choosePassphrase(typed));

let stores = 0;

/** A name that no other test uses. */
export const newStoreName = (): string => `waymark-test-${String((stores += 1))}`;

/** A new vault in a store of its own. */
export async function newVault(name = newStoreName()) {
  const door = newDoor(name);
  return { name, door, ...good(await createVault(door, chosen(PASSPHRASE), light)) };
}

export const edit = (id: string, value: Edit['value'], at = '2031-01-01T00:00:00Z'): Edit => ({
  id,
  path: `pupil.${id}`,
  value,
  replaces: [],
  schema: 1,
  at,
});

export const head = (id: string): CaseHead => ({
  id,
  begunAt: '2031-01-01T00:00:00Z',
  begunBy: { name: 'Ines Alder', role: 'SENCO' },
});

/** The line that is left of a case that Ines erased. */
export const erasedLine: Erased = {
  at: '2031-02-01T09:00:00.000Z',
  by: { name: 'Ines Alder', role: 'SENCO' },
  kind: 'part-time',
};

export const signature = (id: string): Signature => ({
  id,
  document: 'consent',
  role: 'parent',
  name: 'Rowan Parent',
  capacity: 'Father',
  decision: 'agree',
  remark: '',
  how: { kind: 'drawn', drawing: { width: 10, height: 10, strokes: [[{ x: 1.5, y: 2 }]] } },
  at: '2031-01-02T00:00:00Z',
  hash: '00',
  covered: '{}',
  used: { 'pupil.name': 'Robin', 'pupil.birth': { day: '1' }, 'pupil.none': null },
});

/** A case as it is read from the vault. */
export async function read(
  vault: Vault,
  id: string,
): Promise<{ readonly stored: StoredCase; readonly damaged: readonly string[] }> {
  const { records, damaged } = good(await vault.loadCase(id));
  return { stored: storedCase(id, records), damaged };
}

/** All cases as they are read from the vault. */
export async function readAll(
  vault: Pick<Vault, 'listCases' | 'loadCase'>,
): Promise<{ readonly cases: readonly StoredCase[]; readonly damaged: readonly string[] }> {
  const listed = good(await vault.listCases());
  const cases: StoredCase[] = [];
  const damaged: string[] = [];
  for (const { caseId } of [...listed.cases].sort((a, b) => (a.caseId < b.caseId ? -1 : 1))) {
    const loaded = await vault.loadCase(caseId);
    if (loaded.ok) {
      cases.push(storedCase(caseId, loaded.value.records));
      damaged.push(...loaded.value.damaged);
    } else damaged.push(loaded.error.kind === 'damaged-record' ? loaded.error.record : loaded.error.kind);
  }
  return { cases, damaged };
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('request failed'));
    };
  });

/** A stored row, of whatever shape it has. */
export type Row = Record<string, unknown>;

/** Opens the database past the vault, as whoever finds the device could. */
export const openRaw = (name: string, version?: number): Promise<IDBDatabase> => asked(indexedDB.open(name, version));

/** Every table's stored rows, as they are on the disk. */
export async function dump(
  name: string,
): Promise<Record<'vault' | 'cases' | 'manifests' | 'records' | 'pieces' | 'summaries' | 'account', Row[]>> {
  const db = await openRaw(name);
  const rowsOf = (table: string) => asked(db.transaction(table).objectStore(table).getAll() as IDBRequest<Row[]>);
  const tables = {
    vault: await rowsOf('vault'),
    cases: await rowsOf('cases'),
    manifests: await rowsOf('manifests'),
    records: await rowsOf('records'),
    pieces: await rowsOf('pieces'),
    summaries: await rowsOf('summaries'),
    account: await rowsOf('account'),
  };
  db.close();
  return tables;
}

/** Changes the stored rows of one table past the vault: each is given to `change`, which returns what is stored instead. */
export async function tamper(
  name: string,
  table: string,
  change: (row: Row, rows: readonly Row[]) => Row | undefined,
): Promise<void> {
  const db = await openRaw(name);
  const store = db.transaction(table, 'readwrite').objectStore(table);
  const rows = await asked(store.getAll() as IDBRequest<Row[]>);
  await asked(store.clear());
  for (const row of rows) {
    const changed = change(structuredClone(row), rows);
    if (changed !== undefined) await asked(store.put(changed));
  }
  db.close();
}
