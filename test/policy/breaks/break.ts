import type { Change, Passing } from '../situations.ts';

/** One change that breaks a rule alone, and one of the same kind that does not. */
export interface Break {
  /** What is changed: `without a review in week 3`. */
  readonly title: string;
  readonly base: Passing;
  readonly breaks: Change;
  /** Near by, and allowed. */
  readonly keeps: Change;
  /** What the finding's words must say, at least. */
  readonly says: RegExp;
}

/** The breaks of each rule, by its id; a rule with several scopes has one for each. */
export type Breaks = Readonly<Record<string, readonly Break[]>>;
