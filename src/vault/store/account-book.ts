import type { Failure } from '../../domain/failure.ts';
import { ok, type Result } from '../../domain/result.ts';
import { markOf, type Header, type HeaderMark } from '../keys/header.ts';
import type { Keyring } from '../keys/keyring.ts';
import {
  accepted,
  advanced,
  enrolled,
  entryOf,
  marked,
  newEntry,
  pageFor,
  settled,
  withEntry,
  withoutEntry,
  withPage,
  type Account,
  type AccountMark,
  type CaseMark,
  type Entry,
  type Found,
  type Page,
} from './account.ts';
import type { HeaderCommit, PageCommit } from './commit.ts';
import type { Door } from './door.ts';
import type { Erased } from './erased-lines.ts';
import { newAccountReader, type Known } from './read-account.ts';
import { rewrapCase } from './rewrap-case.ts';
import { revisionAfter } from './rows.ts';
import {
  openPrintedKey,
  rewrapAccountKey,
  sealPage,
  sealPrintedKey,
  sealRoot,
  type AccountKey,
} from './seal-account.ts';
import { untilCommitted } from './until-committed.ts';

/** A page to be written in the commit of its case. */
export interface NextPage {
  readonly commit: PageCommit;
  /** To be called once it is written. */
  readonly keep: () => void;
}

/** The account of one unlocked vault, read once and kept as it is written. Its pages are written one at a time. */
export interface AccountBook {
  readonly account: () => Promise<Result<Account, Failure>>;
  /** Reads it anew next time: another tab has written. */
  readonly forget: () => void;
  /**
   * The page with what is new of a case's entry; what is marked of it stays. Where another window has changed the keys, of a case that is
   * saved and not begun.
   */
  readonly entered: (
    caseId: string,
    entry: Partial<Pick<Entry, 'name' | 'revision'>>,
    as: 'begun' | 'saved',
  ) => Promise<Result<NextPage, Failure>>;
  /** The page without a case, and with the line that is left of it. */
  readonly struck: (caseId: string, line: Erased) => Promise<Result<NextPage, Failure>>;
  /** Writes what was found wrong with cases, and with the account, all at once. */
  readonly mark: (
    cases: ReadonlyMap<string, CaseMark>,
    account: readonly AccountMark[],
  ) => Promise<Result<void, Failure>>;
  /** Takes the marks of a case off its page: a person has settled them. */
  readonly settle: (caseId: string) => Promise<Result<void, Failure>>;
  /**
   * Takes the marks off the account itself: a person has settled that what is stored counts.
   * @param strays the ids of the rows among the cases that are no case’s, which go
   */
  readonly accept: (found: readonly Found[], strays: readonly string[]) => Promise<Result<void, Failure>>;
  /** Writes the first account of an older Waymark's cases. */
  readonly enrol: (found: readonly Found[]) => Promise<Result<void, Failure>>;
  /**
   * Puts a header in use over the one it was made from, with the root that knows it; keeps the recovery key as it was printed, where that is another; and wraps all
   * keys by the vault key under it, where that is another. A case's key that does not open stays as it is.
   */
  readonly putHeader: (
    header: Header,
    over: HeaderMark,
    printed: string | undefined,
    vaultKey: CryptoKey,
  ) => Promise<Result<void, Failure>>;
  /** The recovery key as it was printed; `undefined` where none is kept. */
  readonly printedKey: () => Promise<Result<string | undefined, Failure>>;
  /** Brings the root as far as its pages; gives its revision. */
  readonly advance: () => Promise<Result<number, Failure>>;
}

/** The account behind a door. */
export function newAccountBook(door: Door, keyring: Keyring): AccountBook {
  const reader = newAccountReader(door, keyring);
  let known: Promise<Result<Known, Failure>> | undefined;

  const forget = (): void => {
    known = undefined;
  };

  /** What was written; its key is stored with it. */
  const keep = (key: AccountKey, account: Account): void => {
    known = Promise.resolve(ok({ key: { key: key.key, row: key.row }, account }));
  };

  async function read(): Promise<Result<Known, Failure>> {
    const found = await reader.read();
    if (!found.ok) forget();
    return found;
  }

  /** Read once for all who ask: two would make two keys. */
  const now = (): Promise<Result<Known, Failure>> => (known ??= read());

  async function next(
    caseId: string,
    change: (page: Page | undefined, entry: Entry | undefined) => Page,
    as: 'begun' | 'saved' = 'begun',
  ): Promise<Result<NextPage, Failure>> {
    const ours = await now();
    const isOthers = as === 'saved' && !ours.ok && ours.error.kind === 'keys-changed';
    const read = isOthers ? await reader.readWithOwnKey() : ours;
    if (!read.ok) return read;
    const { key, account } = read.value;
    const number = pageFor(account, caseId);
    const before = account.pages.get(number);
    const page = change(before, entryOf(account, caseId));
    return ok({
      commit: await sealPage(key, door.name, number, page, before?.revision ?? 0),
      // What goes by other keys is compared with nothing that is read here, and so is not kept.
      keep: () => {
        if (!isOthers) keep(key, withPage(account, number, page));
      },
    });
  }

  const entered: AccountBook['entered'] = (caseId, changed, as) =>
    next(caseId, (page, entry = newEntry(caseId)) => withEntry(page, { ...entry, ...changed }), as);

  /** Brings the root as far as the pages of a changed account, and writes those that are others. */
  const advance = (
    change: (account: Account) => Account,
    marks: readonly AccountMark[],
    strays?: readonly string[],
  ): Promise<Result<void, Failure>> =>
    untilCommitted(async () => {
      const read = await now();
      if (!read.ok) return read;
      const { key, account } = read.value;
      const come = advanced(change(account), marks);
      if (isAsFar(come, account)) return ok('committed');
      const changed = [...come.pages].filter(([number, page]) => account.pages.get(number) !== page);
      const pages = changed.map(([number, page]) =>
        sealPage(
          key,
          door.name,
          number,
          page,
          account.pages.get(number)?.revision ?? account.unreadable.get(number) ?? 0,
        ),
      );
      const root = await sealRoot(key, door.name, come.root, account.root.revision);
      const written = await door.commitPages([...(await Promise.all(pages)), root], strays);
      if (written.ok && written.value === 'committed') keep(key, come);
      return written;
    }, forget);

  /** The account's key and the cases' keys under another vault key; nothing of the cases where it is the present one. */
  async function movedTo(
    vaultKey: CryptoKey,
    key: AccountKey,
    header: Header,
  ): Promise<Result<{ readonly key: AccountKey } & Pick<HeaderCommit, 'rewrapped'>, Failure>> {
    const present = keyring.present();
    if (vaultKey === present) return ok({ key });
    const stored = await door.readKeys();
    if (!stored.ok) return stored;
    const rows = stored.value.map(({ row }) => rewrapCase(row, present, vaultKey, door.name));
    return ok({
      key: await rewrapAccountKey(key, present, vaultKey, door.name, header),
      rewrapped: {
        of: stored.value.map(({ id }) => id),
        rows: (await Promise.all(rows)).filter((row) => row !== undefined),
      },
    });
  }

  const account = async (): Promise<Result<Account, Failure>> => {
    const read = await now();
    return read.ok ? ok(read.value.account) : read;
  };

  return {
    account,
    forget,
    entered,
    struck: (caseId, line) => next(caseId, (page) => withoutEntry(page, caseId, line)),
    mark: (cases, marks) => advance((before) => marked(before, cases), marks),
    settle: (caseId) => advance((before) => settled(before, caseId), []),
    accept: (found, strays) => advance((before) => accepted(before, found), [], strays),
    enrol: (found) => advance((before) => ({ ...enrolled(before, found), toCome: false }), []),
    putHeader: (header, over, printed, vaultKey) =>
      untilCommitted(async () => {
        const read = await now();
        if (!read.ok) return read;
        const { account } = read.value;
        const moved = await movedTo(vaultKey, read.value.key, header);
        if (!moved.ok) return moved;
        const { key, ...rewrapped } = moved.value;
        // Not brought as far as its pages: they may not have been compared with what is stored.
        const root = { ...account.root, revision: revisionAfter(account.root.revision), header: markOf(header) };
        const put = await door.replaceHeader({
          header,
          over,
          root: await sealRoot(key, door.name, root, account.root.revision),
          ...(printed === undefined ? {} : { printed: await sealPrintedKey(key, door.name, printed) }),
          ...rewrapped,
        });
        if (put.ok && put.value === 'committed') keep(key, { ...account, root });
        return put;
      }, forget),
    printedKey: async () => {
      const read = await now();
      if (!read.ok) return read;
      const stored = await door.readPrintedKey();
      return stored.ok ? ok(await openPrintedKey(stored.value, read.value.key, door.name)) : stored;
    },
    advance: async () => {
      const done = await advance((before) => before, []);
      if (!done.ok) return done;
      const come = await account();
      return come.ok ? ok(come.value.root.revision) : come;
    },
  };
}

/** Whether a root has no more to say than the one before. */
const isAsFar = ({ root, hasStrays }: Account, before: Account): boolean =>
  !before.toCome &&
  hasStrays === before.hasStrays &&
  before.root.revision > 0 &&
  root.marks.length === before.root.marks.length &&
  root.pages.length === before.root.pages.length &&
  root.pages.every((revision, number) => revision === before.root.pages[number]);
