import type { Field } from '../field.ts';
import { choice, choices, date, text } from '../readers.ts';

/** How a parent’s request reached the school. */
export const requestWays = ['letter', 'email', 'form', 'talk'] as const;

/** What a parent thinks through before asking, in order. Source: Herts names a checklist for parents; the lines are ours. */
export const parentChecks = [
  'teach',
  'set-no-work',
  'costs',
  'attend',
  'head-decides',
  'time-limited',
  'exams',
  'safe',
  'child-asked',
] as const;

/** A parent’s request for flexi-schooling. Source: LCC §7; policy.md 2.5. */
export const request = {
  /** The row of the parent who asks, in the list of parents. */
  by: { path: 'request.by', schema: text() },
  on: { path: 'request.on', schema: date() },
  how: { path: 'request.how', schema: choice(requestWays) },
  /** Why, in the parent’s own words. */
  words: { path: 'request.words', schema: text() },
  /** The days they have in mind. */
  asksFor: { path: 'request.asks-for', schema: text() },
  parentChecked: { path: 'request.parent-checked', schema: choices(parentChecks) },
  childView: { path: 'request.child-view', schema: text() },
} as const satisfies Record<string, Field<unknown>>;
