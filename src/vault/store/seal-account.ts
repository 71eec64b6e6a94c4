import * as z from 'zod/mini';
import { accountBinding, accountKeyBinding, printedKeyBinding } from '../keys/binding.ts';
import { markOf, type Header, type HeaderMark } from '../keys/header.ts';
import type { Keyring } from '../keys/keyring.ts';
import { rewrap } from '../keys/rewrap.ts';
import { newKey, seal, unseal, unwrap, wrap } from '../keys/seal.ts';
import { pageSchema, rootSchema, type Account, type Page } from './account.ts';
import type { AccountRows, PageCommit } from './commit.ts';
import {
  accountKeyRowSchema,
  accountRowSchema,
  claimedRevision,
  isPageNumber,
  pageNumberSchema,
  printedKeyRowSchema,
  ROOT_PAGE,
  type AccountKeyRow,
  type PrintedKeyRow,
} from './rows.ts';

/** The root of a store that holds no case yet. */
export const firstRoot: Account['root'] = { revision: 1, pages: [], marks: [] };

/** The key that the account is sealed under, and its row. */
export interface AccountKey {
  readonly key: CryptoKey;
  readonly row: AccountKeyRow;
  /** The header that it was wrapped under, where the row is not stored yet. */
  readonly newUnder?: HeaderMark;
}

/** A new key for an account, wrapped by the vault key. Rejects where the system gives none. */
export async function newAccountKey(vaultKey: CryptoKey, store: string, header: Header): Promise<AccountKey> {
  const wrapped = await wrap(await newKey('seals'), vaultKey, accountKeyBinding(store));
  const key = await unwrap(wrapped, vaultKey, accountKeyBinding(store), 'seals');
  if (key === undefined) throw new Error('a key that was just wrapped opens');
  return { key, row: { id: 'account', key: wrapped }, newUnder: markOf(header) };
}

/** The stored key; a new one where there is none, or it does not open. */
export async function accountKeyOf(stored: unknown, keyring: Keyring, store: string): Promise<AccountKey> {
  const row = accountKeyRowSchema.safeParse(stored);
  const key = row.success ? await keyring.unwrap(row.data.key, accountKeyBinding(store), 'seals') : undefined;
  return row.success && key !== undefined
    ? { key, row: row.data }
    : newAccountKey(keyring.present(), store, keyring.header());
}

/**
 * The key as this window knows it, where another has put it under another vault key since: it stays the same, and opens what is stored.
 * @returns `undefined` where what is stored is another account
 */
export async function sameAccountKey(
  { key: stored, rows }: AccountRows,
  key: CryptoKey,
  store: string,
): Promise<AccountKey | undefined> {
  const [row, root] = [accountKeyRowSchema.safeParse(stored), accountRowSchema.safeParse(rows.find(isRoot))];
  if (!row.success || !root.success) return undefined;
  const opened = await unseal(key, accountBinding(store, ROOT_PAGE, root.data.revision), root.data);
  return opened === undefined ? undefined : { key, row: row.data };
}

/** The account's key under another vault key, the one of this header; it stays the same. */
export async function rewrapAccountKey(
  { key, row }: AccountKey,
  by: CryptoKey,
  next: CryptoKey,
  store: string,
  header: Header,
): Promise<AccountKey> {
  const wrapped = await rewrap(row.key, by, next, accountKeyBinding(store));
  if (wrapped === undefined) throw new Error('the key of the account opens');
  return { key, row: { id: 'account', key: wrapped }, newUnder: markOf(header) };
}

const sealed = async (
  { key, row, newUnder }: AccountKey,
  store: string,
  page: number,
  revision: number,
  content: unknown,
  follows: number,
): Promise<PageCommit> => {
  // Else it would be written, and not be opened again.
  if (!isPageNumber(page)) throw new Error('an account has room for no more pages');
  return {
    row: { page, revision, ...(await seal(key, accountBinding(store, page, revision), content)) },
    follows,
    ...(newUnder === undefined ? {} : { key: { row, under: newUnder } }),
  };
};

/** Seals the root, to follow the one that is stored with that revision. */
export const sealRoot = (
  key: AccountKey,
  store: string,
  { revision, ...content }: Account['root'],
  follows: number,
): Promise<PageCommit> => sealed(key, store, ROOT_PAGE, revision, content, follows);

/** Seals a page likewise. */
export const sealPage = (
  key: AccountKey,
  store: string,
  number: number,
  { revision, cases, erased }: Page,
  follows: number,
): Promise<PageCommit> =>
  sealed(key, store, number, revision, erased.length === 0 ? { cases } : { cases, erased }, follows);

/** Seals the recovery key as it was printed. */
export const sealPrintedKey = async (
  { key }: Pick<AccountKey, 'key'>,
  store: string,
  printed: string,
): Promise<PrintedKeyRow> => ({
  id: 'recovery',
  ...(await seal(key, printedKeyBinding(store), printed)),
});

/** The recovery key as it was printed; `undefined` where none is kept, or it does not open. */
export async function openPrintedKey(stored: unknown, { key }: AccountKey, store: string): Promise<string | undefined> {
  const row = printedKeyRowSchema.safeParse(stored);
  const opened = row.success ? await unseal(key, printedKeyBinding(store), row.data) : undefined;
  return typeof opened === 'string' ? opened : undefined;
}

/** The number of a stored page. It is the row's key, and so is there however damaged the rest is; `undefined` where no page has it. */
const pageOf = (stored: unknown): number | undefined =>
  z.object({ page: pageNumberSchema }).safeParse(stored).data?.page;

/** Whether a stored row is the root’s. */
export const isRoot = (stored: unknown): boolean => pageOf(stored) === ROOT_PAGE;

/** Opens the account. What does not open is left out and named. */
export async function openAccount(
  { rows, toCome }: Omit<AccountRows, 'key'>,
  { key }: AccountKey,
  store: string,
): Promise<Account> {
  const pages = new Map<number, Page>();
  const unreadable = new Map<number, number>();
  let hasStrays = false;
  let root: Account['root'] | undefined = toCome ? { revision: 0, pages: [], marks: [] } : undefined;
  await Promise.all(
    rows.map(async (stored) => {
      const row = accountRowSchema.safeParse(stored);
      const opened = row.success
        ? await unseal(key, accountBinding(store, row.data.page, row.data.revision), row.data)
        : undefined;
      const number = pageOf(stored);
      if (number === ROOT_PAGE) {
        const read = rootSchema.safeParse(opened);
        root = read.success
          ? { revision: claimedRevision(stored), ...read.data }
          : { revision: claimedRevision(stored), pages: [], marks: ['account-damaged'] };
        return;
      }
      const read = pageSchema.safeParse(opened);
      if (read.success && row.success)
        pages.set(row.data.page, {
          revision: row.data.revision,
          cases: read.data.cases,
          erased: read.data.erased ?? [],
        });
      else if (number === undefined) hasStrays = true;
      else unreadable.set(number, claimedRevision(stored));
    }),
  );
  return { root: root ?? { revision: 0, pages: [], marks: ['account-damaged'] }, pages, unreadable, hasStrays, toCome };
}
