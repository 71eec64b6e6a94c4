import { minutesIn } from '../domain/clock-time.ts';
import type { TimetableDay } from './timetable-day.ts';
import { isOpen } from './timetable-day.ts';

/** How much of a week is spent in school. Times are in minutes. */
export interface WeekHours {
  /** Days of the period on which the school is open. */
  readonly openDays: number;
  /** Minutes in school, of the days that can be read. */
  readonly minutes: number;
  /** Minutes in school on an average open day; `undefined` in a week in which the school is closed. */
  readonly minutesPerOpenDay: number | undefined;
  /** What the pupil's year group spends in school on the same open days; `undefined` until the school's day is known for each. */
  readonly fullMinutes: number | undefined;
  /** `minutes` as a part of `fullMinutes`, 0 to 1, and over 1 where the pupil is in longer than the others. */
  readonly share: number | undefined;
  /** Whether each open day has been answered and can be read. */
  readonly complete: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Adds up the days of one week. */
export function weekHours(days: readonly TimetableDay[]): WeekHours {
  const open = days.filter(isOpen);
  const minutes = sum(open.map((day) => day.minutes));
  const schoolDays = open.flatMap((day) => (day.schoolDay === undefined ? [] : [day.schoolDay]));
  const fullMinutes = schoolDays.length === open.length ? sum(schoolDays.map(minutesIn)) : undefined;
  return {
    openDays: open.length,
    minutes,
    minutesPerOpenDay: open.length === 0 ? undefined : minutes / open.length,
    fullMinutes,
    share: fullMinutes === undefined || fullMinutes === 0 ? undefined : minutes / fullMinutes,
    complete: open.every((day) => day.state !== 'unanswered' && day.state !== 'unreadable'),
  };
}
