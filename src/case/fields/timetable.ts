import type { Field } from '../field.ts';
import type { ListField } from '../list.ts';
import { choice, date, text, yesNo } from '../readers.ts';
import { weekdays } from './school.ts';

export const timetable = {
  start: { path: 'timetable.start', schema: date() },
  /** The last part-time day. */
  end: { path: 'timetable.end', schema: date() },
  /** The day full time resumes. Source: LCC §9.9, para 67. */
  fullTimeFrom: { path: 'timetable.full-time-from', schema: date() },
  /** Whether the pupil has been part time before in this academic year, here or elsewhere. Source: LCC §9.10, §10b. */
  earlier: { path: 'timetable.earlier', schema: yesNo() },
  /** Whether this period goes on from one that is ending: an extension. Source: LCC §9.10. */
  extends: { path: 'timetable.extends', schema: yesNo() },
} as const satisfies Record<string, Field<unknown>>;

/**
 * The answer of one day: the boxes `where` (`school`, `home`, `elsewhere` or `closed`), `start` and `end`. It is read by
 * `readTimetable`, which knows the school's day, and shows the weeks from Monday to Friday.
 * @param week which seven days the day is in: from 1, and 0 for those that lie before the weekday with which the first begin.
 */
export const timetableDayPath = (week: number, weekday: string): string => `timetable.week.${String(week)}.${weekday}`;

/**
 * The weekday with which each of the numbered seven days begins in which hours were typed. Nobody is asked it: it stands only where the start was
 * moved to another weekday since, else it is that of the start (`weeks-kept.ts`).
 */
export const weeksFrom = {
  path: 'timetable.week.from',
  schema: choice(weekdays),
} as const satisfies Field<unknown>;

/** What the pupil works towards in one week. Source: LCC Appendix 5. */
export const weekTargets = (week: number) =>
  ({ path: `timetable.targets.${String(week)}`, schema: text() }) satisfies Field<string>;

/** Reviews of the plan. Source: LCC Appendix 4 and 5, para 67, §9.10. */
export const reviews = {
  path: 'reviews',
  row: {
    on: { path: 'on', schema: date() },
    kind: { path: 'kind', schema: choice(['weekly', 'formal']) },
    who: { path: 'who', schema: text() },
  },
} as const satisfies ListField;

/** Earlier part-time periods of the same academic year. Source: LCC §9.10, §10b. */
export const earlierPeriods = {
  path: 'earlier-periods',
  row: {
    from: { path: 'from', schema: date() },
    to: { path: 'to', schema: date() },
    /** Whether it was for the reason of this one. */
    sameReason: { path: 'same-reason', schema: yesNo() },
    /** Whether behaviour had a part in it. */
    behaviour: { path: 'behaviour', schema: yesNo() },
    /** What came of it. */
    outcome: { path: 'outcome', schema: text() },
  },
} as const satisfies ListField;

/** What an extension rests on. Source: LCC §9.10. */
export const extension = {
  reviewHeldOn: { path: 'extension.review-held-on', schema: date() },
  reviewWith: { path: 'extension.review-with', schema: text() },
  reason: { path: 'extension.reason', schema: text() },
  different: { path: 'extension.different', schema: text() },
} as const satisfies Record<string, Field<unknown>>;
