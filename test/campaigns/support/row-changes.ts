import type { Row } from '../../vault/support/device.ts';
import type { Chance } from './runs.ts';
import type { Table, Tables } from './stored.ts';

// What can happen to a store's rows. Each change is made on a copy, and says in words what it did.

/** A store as it is, and as it was some days ago. */
export interface Both {
  readonly now: Tables;
  readonly before: Tables;
}

export interface Change {
  readonly kind: string;
  readonly words: string;
  readonly tables: Tables;
}

const TABLES: readonly Table[] = ['vault', 'cases', 'manifests', 'records', 'pieces', 'summaries', 'account'];
const OF_A_CASE: readonly Table[] = ['cases', 'manifests', 'records', 'pieces', 'summaries'];

/** What a row is found by. */
const keyOf = (row: Row): string => JSON.stringify([row['id'] ?? row['caseId'] ?? row['page'], row['number'] ?? null]);
const caseOf = (row: Row): unknown => row['caseId'] ?? row['id'];
const withTable = (tables: Tables, table: Table, rows: Row[]): Tables => ({ ...tables, [table]: rows });

/** Every run of bytes in a row, where it stands. */
function bytesIn(
  value: unknown,
  path: readonly string[] = [],
): { readonly path: readonly string[]; readonly bytes: Uint8Array }[] {
  if (value instanceof Uint8Array) return [{ path, bytes: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => bytesIn(inner, [...path, name]));
}

const withBytes = (value: unknown, path: readonly string[], bytes: Uint8Array): unknown => {
  const [first, ...rest] = path;
  if (first === undefined) return bytes;
  return { ...(value as Row), [first]: withBytes((value as Row)[first], rest, bytes) };
};

/** One row of a table that has any. */
function pick(tables: Tables, chance: Chance): { readonly table: Table; readonly at: number; readonly row: Row } {
  const table = chance.oneOf(TABLES.filter((each) => tables[each].length > 0));
  const at = chance.below(tables[table].length);
  return { table, at, row: tables[table][at] ?? {} };
}

function changeBytes(kind: string, change: (bytes: Uint8Array, chance: Chance) => Uint8Array) {
  return ({ now }: Both, chance: Chance): Change => {
    const { table, at, row } = pick(now, chance);
    const places = bytesIn(row);
    if (places.length === 0) return { kind, words: 'nothing to change', tables: now };
    const { path, bytes } = chance.oneOf(places);
    const changed = withBytes(row, path, change(Uint8Array.from(bytes), chance)) as Row;
    return {
      kind: `${kind} in ${table}`,
      words: `${keyOf(row)} ${path.join('.')}`,
      tables: withTable(now, table, now[table].with(at, changed)),
    };
  };
}

/** The rows of a case as they were, in the place of those that are. */
function caseBack({ now, before }: Both, id: unknown): Tables {
  let tables = now;
  for (const table of OF_A_CASE)
    tables = withTable(tables, table, [
      ...tables[table].filter((row) => caseOf(row) !== id),
      ...before[table].filter((row) => caseOf(row) === id),
    ]);
  return tables;
}

/** The cases that are in both and were saved in between. */
function savedSince({ now, before }: Both): readonly unknown[] {
  const revisions = new Map(before.manifests.map((row) => [row['caseId'], row['revision']]));
  return now.manifests
    .filter((row) => (revisions.get(row['caseId']) ?? row['revision']) !== row['revision'])
    .map(caseOf);
}

const only = (rows: readonly Row[], table: Table, tables: Tables, kind: string, words: string): Change => ({
  kind,
  words,
  tables: withTable(tables, table, [...rows]),
});

type Maker = (both: Both, chance: Chance) => Change;

/** All kinds of changes. */
export const rowChanges: readonly Maker[] = [
  changeBytes('a bit flipped', (bytes, chance) => {
    const at = chance.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
    return bytes;
  }),
  changeBytes('bytes cut', (bytes, chance) => bytes.slice(0, chance.below(bytes.length))),
  ({ now }, chance) => {
    const { table, at, row } = pick(now, chance);
    return only(now[table].toSpliced(at, 1), table, now, `a row deleted from ${table}`, keyOf(row));
  },
  ({ now, before }, chance) => {
    const table = chance.oneOf(TABLES.filter((each) => before[each].length > 0));
    const rows = new Map(now[table].map((row) => [keyOf(row), row]));
    const row = chance.oneOf(before[table]);
    rows.set(keyOf(row), row);
    return only([...rows.values()], table, now, `an earlier row put back into ${table}`, keyOf(row));
  },
  ({ now }, chance) => {
    const table = chance.oneOf(TABLES.filter((each) => each !== 'vault' && now[each].length > 1));
    const [a, b] = [chance.below(now[table].length), chance.below(now[table].length)];
    const [one, other] = [now[table][a] ?? {}, now[table][b] ?? {}];
    const parts = (row: Row): Row =>
      Object.fromEntries(Object.entries(row).filter(([name]) => ['key', 'nonce', 'sealed', 'revision'].includes(name)));
    const rows = now[table].with(a, { ...one, ...parts(other) }).with(b, { ...other, ...parts(one) });
    return only(rows, table, now, `two rows swapped in ${table}`, `${keyOf(one)} ${keyOf(other)}`);
  },
  ({ now }, chance) => {
    const table = chance.oneOf(
      (['manifests', 'records', 'pieces', 'summaries', 'account'] as const).filter((each) => now[each].length > 0),
    );
    const at = chance.below(now[table].length);
    const row = now[table][at] ?? {};
    const was = Number(row['revision']);
    const revision = chance.oneOf([was + 1, was - 1, 0, -1, 50_000_000, 1.5, 'x', null]);
    return only(
      now[table].with(at, { ...row, revision }),
      table,
      now,
      `another revision in ${table}`,
      `${keyOf(row)} ${String(revision)}`,
    );
  },
  ({ now }, chance) => {
    const at = chance.below(now.records.length);
    const row = now.records[at] ?? {};
    const number = chance.oneOf([50_000_000, -1, 99_999, 7]);
    return only(
      now.records.with(at, { ...row, number }),
      'records',
      now,
      'another number in records',
      `${keyOf(row)} ${String(number)}`,
    );
  },
  ({ now }, chance) => {
    const { table, at, row } = pick(now, chance);
    const garbage = Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        ['id', 'caseId', 'page', 'number'].includes(name) ? value : 'x',
      ]),
    );
    return only(now[table].with(at, garbage), table, now, `a row of another shape in ${table}`, keyOf(row));
  },
  (both, chance) => {
    const id = chance.oneOf(savedSince(both));
    return { kind: 'a whole case put back', words: String(id), tables: caseBack(both, id) };
  },
  (both, chance) => {
    const id = chance.oneOf(savedSince(both));
    const tables = caseBack(both, id);
    const pages = both.before.account.filter(({ page }) => page !== -1);
    const account = [...both.now.account.filter(({ page }) => page === -1), ...pages];
    return {
      kind: 'a whole case put back with the pages of the account',
      words: String(id),
      tables: { ...tables, account },
    };
  },
  ({ now }, chance) => {
    const id = caseOf(chance.oneOf(now.cases));
    let tables = now;
    for (const table of OF_A_CASE)
      tables = withTable(
        tables,
        table,
        tables[table].filter((row) => caseOf(row) !== id),
      );
    return { kind: 'a whole case deleted', words: String(id), tables };
  },
  (both) => {
    const now = new Set(both.now.cases.map(caseOf));
    const id = both.before.cases.map(caseOf).find((each) => !now.has(each));
    return { kind: 'an erased case put back whole', words: String(id), tables: caseBack(both, id) };
  },
  ({ now }, chance) => {
    const table = chance.oneOf(TABLES);
    return only([], table, now, `all rows of ${table} deleted`, table);
  },
  ({ now }, chance) => {
    const table = chance.oneOf(TABLES);
    return only(
      now[table].filter(() => chance.draw() < 0.5),
      table,
      now,
      `half the rows of ${table} deleted`,
      table,
    );
  },
  ({ now, before }, chance) => {
    const which = ['header', 'account', 'recovery'].filter(() => chance.draw() < 0.6);
    const rows = now.vault.map((row) =>
      which.includes(String(row['id'])) ? (before.vault.find(({ id }) => id === row['id']) ?? row) : row,
    );
    return only(rows, 'vault', now, 'earlier rows of the vault put back', which.join(' and ') || 'none');
  },
  ({ now, before }, chance) => {
    const which = TABLES.filter(() => chance.draw() < 0.5);
    const tables = which.reduce((so, table) => withTable(so, table, before[table]), now);
    return { kind: 'earlier tables put back', words: which.join(), tables };
  },
  ({ before }) => ({ kind: 'the whole store put back', words: 'all', tables: before }),
  ({ now }) => ({
    kind: 'all rows of the store deleted',
    words: 'all',
    tables: TABLES.reduce((so, table) => withTable(so, table, []), now),
  }),
];
