import type { Header, HeaderMark } from '../keys/header.ts';
import type { AccountKeyRow, AccountRow, CaseRow, CaseThing, PrintedKeyRow, RecordRow } from './rows.ts';

// What goes through the door: rows as they are read, and what one commit writes.

/** What is read of one case. Unparsed: a row may be damaged. */
export interface CaseRows {
  readonly row: unknown;
  readonly manifest: unknown;
  readonly piece: unknown;
  readonly records: readonly unknown[];
}

/** What is read of one case for a list. Unparsed. */
export interface SummaryRows {
  readonly id: string;
  readonly row: unknown;
  readonly manifest: unknown;
  readonly summary: unknown;
}

/** A header that takes the place of another. */
export interface HeaderCommit {
  readonly header: Header;
  /** The header it takes the place of; written only while that is the one in use. */
  readonly over: HeaderMark;
  /** With the root that knows it. */
  readonly root: PageCommit;
  /** The recovery key, where that is another. */
  readonly printed?: PrintedKeyRow;
  /** The cases' keys under another vault key, and all cases there were when they were read. */
  readonly rewrapped?: { readonly of: readonly string[]; readonly rows: readonly CaseRow[] };
}

/** A page of the account, and the revision of the one that it follows; 0 where there is none yet. */
export interface PageCommit {
  readonly row: AccountRow;
  readonly follows: number;
  /** The account's key, where it is new, and the header it was wrapped under: written only while that is the one in use. */
  readonly key?: { readonly row: AccountKeyRow; readonly under: HeaderMark };
}

/** What is read of the account. Unparsed. */
export interface AccountRows {
  readonly key: unknown;
  /** All pages, the root too. */
  readonly rows: readonly unknown[];
  /** Whether an older Waymark left a vault without one. */
  readonly toCome: boolean;
}

/** What one commit puts into a case. */
export interface Commit {
  readonly caseId: string;
  readonly records: readonly RecordRow[];
  readonly manifest: CaseThing;
  /** The revision of the manifest that this commit follows; 0 where there is none yet. */
  readonly follows: number;
  /** Only where the case is begun. */
  readonly begins?: CaseRow;
  /** The header that its key was wrapped under; written only while that is the one in use. */
  readonly under?: HeaderMark;
  /** In place of the one before; where there is none, what was kept goes, as it no longer fits. */
  readonly summary: CaseThing | undefined;
  /** The page of the account that the case stands on. */
  readonly page: PageCommit;
  /** All of the case's records but those that may still change, and the numbers of the rows that this makes needless; `all` where a person has settled what was found wrong. */
  readonly fold?: { readonly piece: CaseThing; readonly folded: readonly number[] | 'all' };
}

/** Whether a commit was made, or found that the case or the account is no longer as its writer knew it, and wrote nothing. */
export type Committed = 'committed' | 'moved-on';
