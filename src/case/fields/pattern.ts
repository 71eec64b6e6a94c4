import type { Field } from '../field.ts';
import { date, text, yesNo } from '../readers.ts';
import type { Weekday } from './school.ts';

/** When a flexi-schooling arrangement begins and is looked at again, and what holds on other days. Source: LCC Appendix 7; Herts. */
export const pattern = {
  start: { path: 'pattern.start', schema: date() },
  /** The first review: by then it is renewed, changed or ended. */
  reviewOn: { path: 'pattern.review-on', schema: date() },
  /** The last day, where one is set already. */
  end: { path: 'pattern.end', schema: date() },
  /** After a change at a review: the first day of the days as they now stand. */
  changedFrom: { path: 'pattern.changed-from', schema: date() },
  /** Whether two different weeks follow each other in turn. */
  alternates: { path: 'pattern.alternates', schema: yesNo() },
  trips: { path: 'pattern.trips', schema: text() },
  tests: { path: 'pattern.tests', schema: text() },
  events: { path: 'pattern.events', schema: text() },
} as const satisfies Record<string, Field<unknown>>;

/** The weeks of a pattern: one that is always the same, or two in turn. */
export const patternWeeks = [1, 2] as const;
export type PatternWeek = (typeof patternWeeks)[number];

/** The answer of one day: the boxes `am` and `pm`, each `school` or `home`. It is read by `readPattern`. */
export const patternDayPath = (week: PatternWeek, weekday: Weekday): string =>
  `pattern.week.${String(week)}.${weekday}`;
