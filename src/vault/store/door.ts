import { Dexie, type Table } from 'dexie';
import type { Failure } from '../../domain/failure.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { isMarked, type Header } from '../keys/header.ts';
import { milestoneIn, type Milestone } from '../milestone.ts';
import { among, together } from './case-range.ts';
import type { AccountRows, CaseRows, Commit, Committed, HeaderCommit, PageCommit, SummaryRows } from './commit.ts';
import { newDatabase, type Tables } from './database.ts';
import { ACCOUNT_TO_COME } from './migrations/002-pieces-and-account.ts';
import { NotOpened, openDatabase } from './open-database.ts';
import { claimedRevision, isCaseId, isPageNumber, type PrintedKeyRow } from './rows.ts';
import { failureOf } from './storage-failure.ts';

// Every transaction of the app is in this file. Inside one, nothing is awaited but the transaction's own requests: an await of
// WebCrypto, fetch or a timer ends it early or leaves half of it saved. So what is written arrives here ready and sealed, as
// rows and never as a function; and what is read leaves as it is, to be opened outside.

/** The one door to the disk. Every call re-opens a lost connection and is then tried once more before it fails. */
export interface Door {
  readonly name: string;
  /** What is known of the store outside of it. */
  readonly milestone: Milestone;
  readHeader(): Promise<Result<unknown, Failure>>;
  /** Whether anything at all is stored beside the header. */
  holdsCases(): Promise<Result<boolean, Failure>>;
  readCase(caseId: string): Promise<Result<CaseRows, Failure>>;
  /** The next so many cases after one, by id; from the first on where that is empty. */
  readSummaries(after: string, most: number): Promise<Result<readonly SummaryRows[], Failure>>;
  /** Whether rows stand among the cases under ids that no case has. */
  hasStrayCases(): Promise<Result<boolean, Failure>>;
  readAccount(): Promise<Result<AccountRows, Failure>>;
  /** Fails as `unexpected`, and writes nothing, where anything is stored. */
  createHeader(header: Header, root: PageCommit, printed: PrintedKeyRow): Promise<Result<void, Failure>>;
  /** All or none; `moved-on` where another header is in use, or a case was begun or erased since the keys were read. */
  replaceHeader(commit: HeaderCommit): Promise<Result<Committed, Failure>>;
  /** Every case's row, which holds its key. */
  readKeys(): Promise<Result<readonly { readonly id: string; readonly row: unknown }[], Failure>>;
  readPrintedKey(): Promise<Result<unknown, Failure>>;
  commit(commit: Commit): Promise<Result<Committed, Failure>>;
  /**
   * Writes pages of the account alone, all or none.
   * @param settled where a person has settled that all else is none, the ids of the rows among the cases that are no case's: they go, and with them
   * what is stored under numbers that no page, and ids that no case has
   */
  commitPages(pages: readonly PageCommit[], settled?: readonly string[]): Promise<Result<Committed, Failure>>;
  /** Deletes the case's wrapped key and all that was under it, and strikes it from its page, all or none. */
  erase(caseId: string, page: PageCommit): Promise<Result<Committed, Failure>>;
  close(): void;
}

/** How many rows some tables hold. */
const rowsIn = (tables: readonly Table[]) =>
  Dexie.Promise.all(tables.map((table) => table.count())).then((counts) =>
    counts.reduce((sum, count) => sum + count, 0),
  );

const recordsOf = (tables: Tables, caseId: string) =>
  tables.records.where(':id').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]);

/** A door to the named database; opened by its first call. */
export function newDoor(name: string, milestone: Milestone = milestoneIn(() => localStorage, name)): Door {
  const { db, tables } = newDatabase(name);
  /** All that is stored beside the header, and what opens it. */
  const beside = [tables.cases, tables.manifests, tables.records, tables.pieces, tables.summaries, tables.account];
  const all = [tables.vault, ...beside];
  let ended: Failure | undefined;
  const ending = () => ended;

  // A newer app wants the database, or somebody deletes it: this code is done with it until the page is loaded again.
  db.on('versionchange', (event) => {
    ended = event.newVersion === null ? { kind: 'store-lost' } : { kind: 'newer-store' };
    db.close({ disableAutoOpen: true });
  });

  // Browsers throw a damaged database away beneath an open page. The empty one in its place would say that there was never a case.
  let wasOpen = false;
  db.on('populate', () => {
    if (!wasOpen) return;
    ended = { kind: 'store-lost' };
    throw new Dexie.AbortError('the database is another');
  });

  async function open(): Promise<void> {
    if (!db.isOpen()) await openDatabase(db);
    wasOpen = true;
  }

  async function tried<T>(work: () => PromiseLike<T>): Promise<Result<T, Failure>> {
    const before = ending();
    if (before !== undefined) return fail(before);
    try {
      await open();
      return ok(await work());
    } catch (error) {
      return fail(ending() ?? (error instanceof NotOpened ? error.failure : failureOf(error)));
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
    milestone,
    readHeader: () => run<unknown>(() => db.transaction('r', all, () => tables.vault.get('header'))),
    holdsCases: () => run(() => db.transaction('r', all, async () => (await rowsIn(beside)) > 0)),
    readCase: (caseId) =>
      run<CaseRows>(() =>
        db.transaction('r', all, async () => ({
          row: await tables.cases.get(caseId),
          manifest: await tables.manifests.get(caseId),
          piece: await tables.pieces.get(caseId),
          records: await recordsOf(tables, caseId).toArray(),
        })),
      ),
    readSummaries: (after, most) =>
      run<readonly SummaryRows[]>(() =>
        db.transaction('r', all, async () => {
          const next = await tables.cases.where(':id').above(after).limit(most).toArray();
          // Behind the first id that is none, no case follows.
          const rows = next.filter(({ id }) => isCaseId(id));
          return together(
            rows,
            ...(await Dexie.Promise.all([
              among(tables.manifests, rows).toArray(),
              among(tables.summaries, rows).toArray(),
            ])),
          );
        }),
      ),
    // What is no text stands before all texts or behind them.
    hasStrayCases: () =>
      run(() =>
        db.transaction('r', all, async () => {
          const [first] = await tables.cases.toCollection().limit(1).primaryKeys();
          const [last = first] = await tables.cases.toCollection().reverse().limit(1).primaryKeys();
          return first !== undefined && !(isCaseId(first) && isCaseId(last));
        }),
      ),
    readAccount: () =>
      run<AccountRows>(() =>
        db.transaction('r', all, async () => ({
          key: await tables.vault.get('account'),
          rows: await tables.account.toArray(),
          toCome: (await tables.vault.get(ACCOUNT_TO_COME)) !== undefined,
        })),
      ),
    readPrintedKey: () => run<unknown>(() => db.transaction('r', all, () => tables.vault.get('recovery'))),
    createHeader: (header, root, printed) =>
      run(() =>
        db.transaction('rw', all, async () => {
          if ((await rowsIn(beside)) > 0) throw new Dexie.ConstraintError('the store holds cases');
          await tables.vault.add(header);
          await tables.vault.put(printed);
          if (root.key !== undefined) await tables.vault.put(root.key.row);
          await tables.account.put(root.row);
        }),
      ),
    readKeys: () =>
      run(() =>
        db.transaction('r', all, async () =>
          (await tables.cases.toArray()).flatMap((row) => (isCaseId(row.id) ? [{ id: row.id, row }] : [])),
        ),
      ),
    replaceHeader: ({ header, over, root, printed, rewrapped }) =>
      run<Committed>(() =>
        db.transaction('rw', all, async () => {
          if (!isMarked(await tables.vault.get('header'), over)) return 'moved-on';
          if (claimedRevision(await tables.account.get(root.row.page)) !== root.follows) return 'moved-on';
          if (rewrapped !== undefined) {
            const ids = new Set((await tables.cases.toCollection().primaryKeys()).filter(isCaseId));
            if (ids.size !== rewrapped.of.length || rewrapped.of.some((id) => !ids.has(id))) return 'moved-on';
            await tables.cases.bulkPut([...rewrapped.rows]);
          }
          await tables.vault.put(header);
          if (printed !== undefined) await tables.vault.put(printed);
          if (root.key !== undefined) await tables.vault.put(root.key.row);
          await tables.account.put(root.row);
          return 'committed';
        }),
      ),
    commit: ({ caseId, records, manifest, follows, begins, under, summary, page, fold }) =>
      run<Committed>(() =>
        db.transaction('rw', all, async () => {
          if (claimedRevision(await tables.manifests.get(caseId)) !== follows) return 'moved-on';
          if (begins === undefined && (await tables.cases.get(caseId)) === undefined) return 'moved-on';
          if (claimedRevision(await tables.account.get(page.row.page)) !== page.follows) return 'moved-on';
          for (const one of [under, page.key?.under])
            if (one !== undefined && !isMarked(await tables.vault.get('header'), one)) return 'moved-on';
          if (begins !== undefined) await tables.cases.add(begins);
          if (fold !== undefined) {
            await tables.pieces.put(fold.piece);
            if (fold.folded === 'all') await recordsOf(tables, caseId).delete();
            else await tables.records.bulkDelete(fold.folded.map((number): [string, number] => [caseId, number]));
          }
          await tables.records.bulkPut([...records]);
          await tables.manifests.put(manifest);
          if (summary === undefined) await tables.summaries.delete(caseId);
          else await tables.summaries.put(summary);
          if (page.key !== undefined) await tables.vault.put(page.key.row);
          await tables.account.put(page.row);
          return 'committed';
        }),
      ),
    commitPages: (pages, settled) =>
      run<Committed>(() =>
        db.transaction('rw', all, async () => {
          for (const { row, follows, key } of pages) {
            if (claimedRevision(await tables.account.get(row.page)) !== follows) return 'moved-on';
            if (key !== undefined && !isMarked(await tables.vault.get('header'), key.under)) return 'moved-on';
          }
          for (const { row, key } of pages) {
            if (key !== undefined) await tables.vault.put(key.row);
            await tables.account.put(row);
          }
          if (settled !== undefined) {
            await tables.account.filter(({ page }) => !isPageNumber(page)).delete();
            await tables.cases.filter(({ id }) => !isCaseId(id)).delete();
            await tables.cases.bulkDelete([...settled]);
          }
          await tables.vault.delete(ACCOUNT_TO_COME);
          return 'committed';
        }),
      ),
    erase: (caseId, page) =>
      run<Committed>(() =>
        db.transaction('rw', all, async () => {
          if (claimedRevision(await tables.account.get(page.row.page)) !== page.follows) return 'moved-on';
          if (page.key !== undefined && !isMarked(await tables.vault.get('header'), page.key.under)) return 'moved-on';
          await tables.cases.delete(caseId);
          await tables.manifests.delete(caseId);
          await tables.pieces.delete(caseId);
          await tables.summaries.delete(caseId);
          await recordsOf(tables, caseId).delete();
          if (page.key !== undefined) await tables.vault.put(page.key.row);
          await tables.account.put(page.row);
          return 'committed';
        }),
      ),
    close: () => {
      db.close({ disableAutoOpen: true });
    },
  };
}
