import type { Field } from '../field.ts';
import type { ListField } from '../list.ts';
import { choice, date, text } from '../readers.ts';

export const timetable = {
  start: { path: 'timetable.start', schema: date() },
  /** The last part-time day. */
  end: { path: 'timetable.end', schema: date() },
  /** The day full time resumes. Source: LCC §9.9, para 67. */
  fullTimeFrom: { path: 'timetable.full-time-from', schema: date() },
} as const satisfies Record<string, Field<unknown>>;

/**
 * The answer of one day of one week: the boxes `where` (`school`, `home`, `elsewhere` or `closed`), `start` and `end`. It is
 * read by `readTimetable`, which knows the school's day; week 1 is the block of seven days that begins on the start date.
 */
export const timetableDayPath = (week: number, weekday: string): string => `timetable.week.${String(week)}.${weekday}`;

/** What the pupil works towards in one week. Source: LCC Appendix 5. */
export const weekTargets = (week: number) => ({ path: `timetable.targets.${String(week)}`, schema: text() }) satisfies Field<string>;

/** Reviews of the plan. Source: LCC Appendix 4 and 5, para 67, §9.10. */
export const reviews = {
  path: 'reviews',
  row: {
    on: { path: 'on', schema: date() },
    kind: { path: 'kind', schema: choice(['weekly', 'formal']) },
    who: { path: 'who', schema: text() },
  },
} as const satisfies ListField;
