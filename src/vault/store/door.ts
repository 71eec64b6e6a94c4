import { Dexie } from 'dexie';
import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Header } from '../keys/header.ts';
import { newDatabase, type Tables } from './database.ts';
import type { CaseRow, ManifestRow, RecordRow } from './rows.ts';
import { failureOf } from './storage-failure.ts';

// Every transaction of the app is in this file. Inside one, nothing is awaited but the transaction's own requests: an await of
// WebCrypto, fetch or a timer ends it early or leaves half of it saved. So what is written arrives here ready and sealed, as
// rows and never as a function; and what is read leaves as it is, to be opened outside.

/** What is read of one case. Unparsed: a row may be damaged. */
export interface CaseRows {
  readonly row: unknown;
  readonly manifest: unknown;
  readonly records: readonly unknown[];
}

/** What one commit puts into a case. */
export interface Commit {
  readonly caseId: string;
  readonly records: readonly RecordRow[];
  readonly manifest: ManifestRow;
  /** The revision of the manifest that this commit follows; 0 where there is none yet. */
  readonly follows: number;
  /** Only where the case is begun. */
  readonly begins?: CaseRow;
}

/** Whether a commit was made, or found that the case is no longer as its writer knew it, and wrote nothing. */
export type Committed = 'committed' | 'moved-on';

/** The one door to the disk. Every call re-opens a lost connection and is then tried once more before it fails. */
export interface Door {
  readonly name: string;
  readHeader(): Promise<Result<unknown, Failure>>;
  /** Whether anything at all is stored beside the header. */
  holdsCases(): Promise<Result<boolean, Failure>>;
  /** Every case of which a trace is left. */
  caseIds(): Promise<Result<readonly string[], Failure>>;
  readCase(caseId: string): Promise<Result<CaseRows, Failure>>;
  /** Fails as `unexpected`, and writes nothing, where anything is stored. */
  createHeader(header: Header): Promise<Result<void, Failure>>;
  replaceHeader(header: Header): Promise<Result<void, Failure>>;
  commit(commit: Commit): Promise<Result<Committed, Failure>>;
  /** Deletes the case's wrapped key, its manifest and its records, all or none. */
  erase(caseId: string): Promise<Result<void, Failure>>;
  close(): void;
}

const recordsOf = (tables: Tables, caseId: string) =>
  tables.records.where(':id').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]);

/** The revision a stored manifest claims, as the next commit has to name it; 0 where it is missing or claims none. */
export function claimedRevision(manifest: unknown): number {
  const claims = typeof manifest === 'object' && manifest !== null && 'revision' in manifest ? manifest.revision : 0;
  return typeof claims === 'number' && Number.isSafeInteger(claims) ? claims : 0;
}

/** A door to the named database; opened by its first call. */
export function newDoor(name: string): Door {
  const { db, tables } = newDatabase(name);
  const all = [tables.vault, tables.cases, tables.manifests, tables.records];
  let ended: Failure | undefined;
  const ending = () => ended;

  // A newer app wants the database, or somebody deletes it: this code is done with it until the page is loaded again.
  db.on('versionchange', (event) => {
    ended = event.newVersion === null ? { kind: 'store-lost' } : { kind: 'newer-store' };
    db.close({ disableAutoOpen: true });
  });

  async function open(): Promise<void> {
    if (db.isOpen()) return;
    const blocked = new Promise<never>((_, reject) => {
      db.on('blocked', () => {
        reject(new Blocked());
      });
    });
    await Promise.race([db.open(), blocked]);
  }

  async function tried<T>(work: () => PromiseLike<T>): Promise<Result<T, Failure>> {
    const before = ending();
    if (before !== undefined) return fail(before);
    try {
      await open();
      return ok(await work());
    } catch (error) {
      return fail(ending() ?? (error instanceof Blocked ? { kind: 'store-blocked' } : failureOf(error)));
    }
  }

  async function run<T>(work: () => PromiseLike<T>): Promise<Result<T, Failure>> {
    const once = await tried(work);
    if (once.ok || once.error.kind !== 'store-lost' || ending() !== undefined) return once;
    db.close({ disableAutoOpen: false });
    return tried(work);
  }

  return {
    name,
    readHeader: () => run<unknown>(() => db.transaction('r', all, () => tables.vault.get('header'))),
    holdsCases: () =>
      run(() =>
        db.transaction(
          'r',
          all,
          async () =>
            (await tables.cases.count()) + (await tables.manifests.count()) + (await tables.records.count()) > 0,
        ),
      ),
    caseIds: () =>
      run(() =>
        db.transaction('r', all, async () => [
          ...new Set([
            ...(await tables.cases.toCollection().primaryKeys()),
            ...(await tables.manifests.toCollection().primaryKeys()),
          ]),
        ]),
      ),
    readCase: (caseId) =>
      run<CaseRows>(() =>
        db.transaction('r', all, async () => ({
          row: await tables.cases.get(caseId),
          manifest: await tables.manifests.get(caseId),
          records: await recordsOf(tables, caseId).toArray(),
        })),
      ),
    createHeader: (header) =>
      run(() =>
        db.transaction('rw', all, async () => {
          if ((await tables.cases.count()) + (await tables.records.count()) > 0)
            throw new Dexie.ConstraintError('the store holds cases');
          await tables.vault.add(header);
        }),
      ),
    replaceHeader: (header) =>
      run(() =>
        db.transaction('rw', all, async () => {
          await tables.vault.put(header);
        }),
      ),
    commit: ({ caseId, records, manifest, follows, begins }) =>
      run<Committed>(() =>
        db.transaction('rw', all, async () => {
          if (claimedRevision(await tables.manifests.get(caseId)) !== follows) return 'moved-on';
          if (begins === undefined && (await tables.cases.get(caseId)) === undefined) return 'moved-on';
          if (begins !== undefined) await tables.cases.add(begins);
          await tables.records.bulkPut([...records]);
          await tables.manifests.put(manifest);
          return 'committed';
        }),
      ),
    erase: (caseId) =>
      run(() =>
        db.transaction('rw', all, async () => {
          await tables.cases.delete(caseId);
          await tables.manifests.delete(caseId);
          await recordsOf(tables, caseId).delete();
        }),
      ),
    close: () => {
      db.close({ disableAutoOpen: true });
    },
  };
}

/** Another tab holds an older version open and does not let go. */
class Blocked extends Error {}
