import * as z from 'zod/mini';
import type { HeaderMark } from '../keys/header.ts';
import { erasedIn, erasedSchema, linesKept, type Erased } from './erased-lines.ts';
import { MOST_PAGES, revisionAfter } from './rows.ts';

// What should be there. The account stands above the cases as a tree: a root over pages, a page over at most 64 cases. A save writes
// the page of its case, in its own commit; the root is advanced from time to time, and how far it had come is marked outside the
// database. So a case that was lost or put back is told by its page, a page by the root, and the whole database by the mark.

/** How many cases a page has room for. */
export const PAGE_ROOM = 64;

/**
 * What was found wrong with a case, and stays until a person settles it. `gone`: nothing of it, or not its key, is left. `older`: it was
 * put back to an earlier state. `unreadable`: part of it is missing or cannot be opened.
 */
export const caseMarkSchema = z.enum(['gone', 'older', 'unreadable']);
export type CaseMark = z.infer<typeof caseMarkSchema>;

/**
 * What was found wrong with the account itself. `account-damaged`: part of it is missing or cannot be opened. `all-older`: the whole store was put
 * back to an earlier state.
 */
export const accountMarkSchema = z.enum(['account-damaged', 'all-older']);
export type AccountMark = z.infer<typeof accountMarkSchema>;

const entrySchema = z.object({
  id: z.string(),
  /** What a person knows the case by, should nothing else be left of it. */
  name: z.string(),
  /** The revision of its manifest. */
  revision: z.int(),
  marks: z.array(caseMarkSchema),
  /** Whether a person has settled that part of it is lost: what was in that, nobody knows. */
  isPartLost: z.optional(z.literal(true)),
});

/** What the account says of one case. */
export type Entry = Readonly<Omit<z.infer<typeof entrySchema>, 'marks'>> & { readonly marks: readonly CaseMark[] };

/** A page: its cases, and what is left of those that were erased from it. */
export const pageSchema = z.object({ cases: z.array(entrySchema), erased: z.optional(z.array(erasedSchema)) });

/**
 * The root: at place n the revision of page n when it was advanced, what was found wrong with the account, which header is in use, where
 * that is known, and the pages’ lines of erased cases once more, should a page be lost.
 */
export const rootSchema = z.object({
  pages: z.array(z.int()).check(z.maxLength(MOST_PAGES)),
  marks: z.array(accountMarkSchema),
  header: z.optional(z.object({ passphrase: z.string(), recovery: z.string() })),
  erased: z.optional(z.array(erasedSchema)),
});

/** A page, and how often it was written. */
export interface Page {
  readonly revision: number;
  readonly cases: readonly Entry[];
  /** In the order in which they were erased. */
  readonly erased: readonly Erased[];
}

/** The account as it was read, or as it is after the last commit. */
export interface Account {
  readonly root: {
    readonly revision: number;
    readonly pages: readonly number[];
    readonly marks: readonly AccountMark[];
    readonly header?: HeaderMark | undefined;
    readonly erased?: readonly Erased[] | undefined;
  };
  readonly pages: ReadonlyMap<number, Page>;
  /** The pages that are stored and cannot be opened, and the revision that each claims. They stay as they are until a person settles it. */
  readonly unreadable: ReadonlyMap<number, number>;
  /** Whether rows are stored under numbers that no page has. They stay likewise. */
  readonly hasStrays: boolean;
  /** Whether none was ever written: an older Waymark's vault. */
  readonly toCome: boolean;
}

/** An entry where it stands. */
export interface Entered {
  readonly entry: Entry;
  /** Whether its page was put back to an earlier state: the root has seen a later one. */
  readonly isOfOlderPage: boolean;
}

/** Every entry of the account, by the id of its case. */
export const entriesOf = ({ root, pages }: Account): ReadonlyMap<string, Entered> =>
  new Map(
    [...pages].flatMap(([number, { revision, cases }]) => {
      const isOfOlderPage = revision < (root.pages[number] ?? 0);
      return cases.map((entry): [string, Entered] => [entry.id, { entry, isOfOlderPage }]);
    }),
  );

/** The entry of a case; `undefined` where no page names it. */
export const entryOf = ({ pages }: Account, caseId: string): Entry | undefined =>
  [...pages.values()].flatMap(({ cases }) => cases.find(({ id }) => id === caseId) ?? [])[0];

/** The number of the page that a case stands on, or is to be put on. */
export function pageFor({ pages, root, unreadable }: Account, caseId: string): number {
  let last = -1;
  for (const [number, { cases }] of pages) {
    if (cases.some(({ id }) => id === caseId)) return number;
    last = Math.max(last, number);
  }
  const room = pages.get(last);
  if (room !== undefined && room.cases.length < PAGE_ROOM) return last;
  let free = 0;
  while (pages.has(free) || unreadable.has(free) || (root.pages[free] ?? 0) > 0) free += 1;
  return free;
}

/** The entry of a case of which nothing is known yet. */
export const newEntry = (id: string): Entry => ({ id, name: '', revision: 0, marks: [] });

/** A page with an entry put in the place of the one before, or added. */
export const withEntry = (page: Page | undefined, entry: Entry): Page => ({
  revision: revisionAfter(page?.revision ?? 0),
  cases: [...(page?.cases ?? []).filter(({ id }) => id !== entry.id), entry],
  erased: page?.erased ?? [],
});

/** An account with what was found wrong marked on its cases; one that no page names is added. */
export function marked(account: Account, wrong: ReadonlyMap<string, CaseMark>): Account {
  let now = account;
  for (const [id, mark] of wrong) {
    const number = pageFor(now, id);
    const entry = entryOf(now, id) ?? newEntry(id);
    if (entry.marks.includes(mark)) continue;
    now = withPage(now, number, withEntry(now.pages.get(number), { ...entry, marks: [...entry.marks, mark] }));
  }
  return now;
}

/** An account whose marks of a case a person has settled. */
export function settled(account: Account, caseId: string): Account {
  const [number, entry] = [pageFor(account, caseId), entryOf(account, caseId)];
  if (entry === undefined || entry.marks.length === 0) return account;
  return withPage(account, number, withEntry(account.pages.get(number), { ...entry, marks: [], isPartLost: true }));
}

/**
 * An account that a person has settled: what is stored counts, and what cannot be read of the account itself is given up.
 * @param found all cases that are stored
 */
export function accepted(account: Account, found: readonly Found[]): Account {
  const lost = new Map(account.unreadable);
  for (const [number, revision] of account.root.pages.entries())
    if (revision > 0 && !account.pages.has(number)) lost.set(number, Math.max(revision, lost.get(number) ?? 0));
  let now: Account = { ...account, root: { ...account.root, marks: [] }, unreadable: new Map(), hasStrays: false };
  for (const [number, revision] of lost)
    now = withPage(now, number, { revision: revisionAfter(revision), cases: [], erased: [] });
  for (const { id, revision } of found) {
    const entry = entryOf(now, id);
    if (entry !== undefined && entry.revision >= revision) continue;
    const number = pageFor(now, id);
    now = withPage(now, number, withEntry(now.pages.get(number), { ...(entry ?? newEntry(id)), revision }));
  }
  return now;
}

/** A page without a case, and with the line that is left of it. */
export const withoutEntry = (page: Page | undefined, caseId: string, line: Erased): Page => ({
  revision: revisionAfter(page?.revision ?? 0),
  cases: (page?.cases ?? []).filter(({ id }) => id !== caseId),
  erased: [...(page?.erased ?? []), line],
});

/** An account with one page written. */
export const withPage = (account: Account, number: number, page: Page): Account => ({
  ...account,
  pages: new Map([...account.pages, [number, page]]),
});

/** An account whose root has come as far as its pages. */
export const advanced = ({ root, pages, ...rest }: Account, marks: readonly AccountMark[]): Account => ({
  ...rest,
  root: {
    ...root,
    ...linesKept(erasedIn({ pages, root })),
    revision: revisionAfter(root.revision),
    pages: Array.from(
      { length: Math.max(-1, ...pages.keys()) + 1 },
      (_, number) => pages.get(number)?.revision ?? root.pages[number] ?? 0,
    ),
    marks: [...new Set([...root.marks, ...marks])],
  },
  pages,
});

/** What a case's manifest claims, as it stands beside its key. */
export interface Found {
  readonly id: string;
  readonly revision: number;
}

/** An account with the cases that it does not name yet. Their names come with their next commit. */
export function enrolled(account: Account, found: readonly Found[]): Account {
  let now = account;
  for (const { id, revision } of found) {
    if (entryOf(now, id) !== undefined) continue;
    const number = pageFor(now, id);
    now = withPage(now, number, withEntry(now.pages.get(number), { ...newEntry(id), revision }));
  }
  return now;
}
