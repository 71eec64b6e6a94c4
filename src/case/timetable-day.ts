import type { TimeSpan } from '../domain/clock-time.ts';
import { isBefore, minutesIn } from '../domain/clock-time.ts';
import type { Fault } from '../domain/fault.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { readTime } from '../domain/read-time.ts';
import type { Path } from './case.ts';
import type { Weekday } from './fields/school.ts';
import type { Closure } from './school-calendar.ts';
import type { SchoolDay } from './school-day.ts';
import type { Typed } from './typed.ts';
import { isBlank, isBoxes } from './typed.ts';

/** Where a pupil can be on one day; `closed` where the school itself is. */
export const timetablePlaces = ['school', 'home', 'elsewhere', 'closed'] as const;

/** What one day of the timetable says. */
export type DayState =
  /** In school for one part of the day. */
  | { readonly state: 'school'; readonly time: TimeSpan }
  /** At home, or in arranged provision elsewhere, for the whole of the school's day. */
  | { readonly state: 'home' }
  | { readonly state: 'elsewhere' }
  /** The school is closed to everyone; `why` where its calendar says so, and nothing is asked. */
  | { readonly state: 'closed'; readonly why?: Closure }
  /** Before the first or after the last part-time day; nothing is asked. */
  | { readonly state: 'outside'; readonly side: 'before' | 'after' }
  | { readonly state: 'unanswered' }
  | { readonly state: 'unreadable'; readonly why: Fault };

/** One weekday of one week of the timetable. */
export type TimetableDay = DayState & {
  readonly weekday: Weekday;
  readonly date: IsoDate;
  /** Where its answer stands. */
  readonly path: Path;
  /** The school's own day, where it was given and can be read. */
  readonly schoolDay: SchoolDay | undefined;
  /** Minutes in school. */
  readonly minutes: number;
};

/** Minutes in school on a day in this state. */
export const minutesInSchool = (day: DayState): number => (day.state === 'school' ? minutesIn(day.time) : 0);

/** Whether the school is open and the day lies in the period. */
export const isOpen = (day: DayState): boolean => day.state !== 'closed' && day.state !== 'outside';

function readSchoolTimes(boxes: Readonly<Record<string, string>>, schoolDay: SchoolDay | undefined): DayState {
  const start = readTime(boxes['start'] ?? '', 'start', schoolDay);
  if (!start.ok) return { state: 'unreadable', why: start.error };
  const end = readTime(boxes['end'] ?? '', 'end', schoolDay);
  if (!end.ok) return { state: 'unreadable', why: end.error };
  const time = { start: start.value, end: end.value };
  return isBefore(time.start, time.end)
    ? { state: 'school', time }
    : { state: 'unreadable', why: { kind: 'time-order', ...time } };
}

/**
 * Reads the boxes `where`, `start` and `end` of a day. A time without am or pm is the one inside the school's day.
 * @param typed what was typed for the day, if anything.
 */
export function readDay(typed: Typed | undefined, schoolDay: SchoolDay | undefined): DayState {
  if (typed === undefined || isBlank(typed)) return { state: 'unanswered' };
  if (!isBoxes(typed)) return { state: 'unreadable', why: { kind: 'wrong-shape' } };
  const place = timetablePlaces.find((word) => word === typed['where']);
  if (place === undefined) return { state: 'unreadable', why: { kind: 'not-an-option' } };
  return place === 'school' ? readSchoolTimes(typed, schoolDay) : { state: place };
}
