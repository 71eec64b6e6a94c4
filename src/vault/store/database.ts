import { Dexie, type Table } from 'dexie';
import type { Header } from '../keys/header.ts';
import { ACCOUNT_TO_COME, piecesAndAccount } from './migrations/002-pieces-and-account.ts';
import { migrations, SCHEMA_VERSION } from './migrations/all-migrations.ts';
import type { AccountKeyRow, AccountRow, CaseRow, CaseThing, PrintedKeyRow, RecordRow } from './rows.ts';

/** Dexie counts in tenths. */
const NATIVE_VERSION = SCHEMA_VERSION * 10;

/**
 * The browser's IndexedDB, opened at this code's version or not at all. Dexie answers a VersionError by opening again without a
 * version, and so lets old code write into a newer database; here that second try is refused too.
 */
const atThisVersionOnly = (): Pick<IDBFactory, 'open' | 'databases' | 'deleteDatabase'> => ({
  open(name, version) {
    if (version !== NATIVE_VERSION) throw new DOMException('only at the version of this code', 'VersionError');
    return indexedDB.open(name, version);
  },
  databases: () => indexedDB.databases(),
  deleteDatabase(name) {
    throw new DOMException(`never deleted: ${name}`, 'NotAllowedError');
  },
});

/** The tables. Rows are typed as they were written; whoever reads them parses them, as they may have been damaged since. */
export interface Tables {
  readonly vault: Table<Header | AccountKeyRow | PrintedKeyRow, string>;
  readonly cases: Table<CaseRow, string>;
  readonly manifests: Table<CaseThing, string>;
  readonly records: Table<RecordRow, [caseId: string, number: number]>;
  readonly pieces: Table<CaseThing, string>;
  readonly summaries: Table<CaseThing, string>;
  readonly account: Table<AccountRow, number>;
}

/** A database, not yet open. It never opens or re-opens by itself, and each commit is on the disk before it is told. */
export function newDatabase(name: string): { readonly db: Dexie; readonly tables: Tables } {
  const db = new Dexie(name, {
    indexedDB: atThisVersionOnly(),
    IDBKeyRange,
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  });
  for (const { version, stores } of migrations) db.version(version).stores(stores);
  db.version(piecesAndAccount.version).upgrade((upgrade) => upgrade.table('vault').add({ id: ACCOUNT_TO_COME }));
  return {
    db,
    tables: {
      vault: db.table('vault'),
      cases: db.table('cases'),
      manifests: db.table('manifests'),
      records: db.table('records'),
      pieces: db.table('pieces'),
      summaries: db.table('summaries'),
      account: db.table('account'),
    },
  };
}
