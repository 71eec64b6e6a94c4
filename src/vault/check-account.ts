import type { Failure } from '../domain/failure.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Keyring } from './keys/keyring.ts';
import { listCases, type FoundCase } from './list-cases.ts';
import type { RowsRead } from './rows-read.ts';
import type { AccountBook } from './store/account-book.ts';
import { entriesOf, type Account, type AccountMark, type CaseMark } from './store/account.ts';
import type { Door } from './store/door.ts';
import { isToCome, newlyWrong, unknown, wrongWithAccount } from './store/wrong-with-account.ts';

/** What was read, and what is wrong with it that was not marked before. */
interface Looked {
  readonly found: readonly FoundCase[];
  /** The ids of the rows among the cases that are no case's: nothing in them has the shape of one, and no page names them. */
  readonly strays: readonly string[];
  /** Whether an older Waymark left a vault without an account. */
  readonly isToCome: boolean;
  readonly wrong: ReadonlyMap<string, CaseMark>;
  /** All that is wrong with the account, what was marked before too. */
  readonly marks: readonly AccountMark[];
  readonly isNew: boolean;
}

type InTurn = <T>(work: () => Promise<Result<T, Failure>>) => Promise<Result<T, Failure>>;

/** Compares what is stored with the account of what should be there, and marks on it what is wrong. */
export interface AccountCheck {
  /** All cases, and the account with what is wrong marked on it. An older Waymark's vault gets its first account. */
  readonly listed: () => Promise<Result<Pick<Looked, 'found' | 'strays'> & { readonly account: Account }, Failure>>;
  /** What a case is known by, and what is marked of it; that part of it cannot be read is marked now where that was just found. */
  readonly enteredOf: (
    caseId: string,
    isUnreadable: boolean,
  ) => Promise<{ readonly name: string; readonly marks: readonly CaseMark[] }>;
}

/**
 * Checks the account of one unlocked vault.
 * @param rows begins to read the rows of all cases
 * @param inTurn does its work once no save is on its way
 */
export function newAccountCheck(
  door: Door,
  keyring: Keyring,
  book: AccountBook,
  rows: () => RowsRead,
  inTurn: InTurn,
): AccountCheck {
  const unreadable = (caseId: string) => new Map([[caseId, 'unreadable' as const]]);

  /** Saves are made while the cases are read: a case is wrong by what the account said before. */
  async function look(): Promise<Result<Looked, Failure>> {
    // The account is asked for first: what is saved while the cases are read is then no older than it.
    const [before, read] = await Promise.all([book.account(), listCases(rows(), keyring, door.name)]);
    if (!before.ok) return before;
    if (!read.ok) return read;
    const after = await book.account();
    if (!after.ok) return after;
    const still = entriesOf(after.value);
    const found = read.value.cases.filter(({ id, isShaped }) => isShaped || still.has(id));
    const strays = read.value.cases.flatMap(({ id, isShaped }) => (isShaped || still.has(id) ? [] : [id]));
    const claims = new Map(found.flatMap(({ id, revision, opens }) => (opens ? [[id, revision] as const] : [])));
    const wrong = new Map([
      ...[...entriesOf(before.value)].flatMap(([id, entered]): [string, CaseMark][] => {
        const mark = newlyWrong(entered, claims.get(id));
        return mark === undefined || !still.has(id) ? [] : [[id, mark]];
      }),
      ...unknown(after.value, found),
    ]);
    const milestone = door.milestone.read();
    const marks = wrongWithAccount(after.value, found, read.value.hasStrays || strays.length > 0, milestone);
    const isNew = wrong.size > 0 || marks.length > after.value.root.marks.length;
    return ok({ found, strays, isToCome: isToCome(after.value, milestone), wrong, marks, isNew });
  }

  async function mark({ found, isToCome: isFirst, wrong, marks, isNew }: Looked): Promise<Result<unknown, Failure>> {
    if (isFirst) return inTurn(() => book.enrol(found));
    return isNew ? inTurn(() => book.mark(wrong, marks)) : ok(undefined);
  }

  /** Beside an account that another tab has gone on from, much looks wrong: only what is wrong beside the stored one is. */
  async function lookTwice(): Promise<Result<Looked, Failure>> {
    const once = await look();
    if (!once.ok || !(once.value.isNew || once.value.isToCome)) return once;
    book.forget();
    return look();
  }

  return {
    listed: async () => {
      const looked = await lookTwice();
      if (!looked.ok) return looked;
      const marked = await mark(looked.value);
      if (!marked.ok) return marked;
      const account = await book.account();
      if (!account.ok) return account;
      const { found, strays } = looked.value;
      return ok({ found, strays, account: account.value });
    },
    enteredOf: async (caseId, isUnreadable) => {
      const account = await book.account();
      const { name = '', marks = [] } = (account.ok ? entriesOf(account.value).get(caseId)?.entry : undefined) ?? {};
      if (!isUnreadable || marks.includes('unreadable')) return { name, marks };
      // Not waited for: a case is read while a save hangs.
      void inTurn(() => book.mark(unreadable(caseId), []));
      return { name, marks: [...marks, 'unreadable'] };
    },
  };
}
