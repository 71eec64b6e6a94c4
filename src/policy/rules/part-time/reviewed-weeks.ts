import type { SchoolCalendar } from '../../../case/school-calendar.ts';
import { isOpenOn, readCalendar } from '../../../case/school-calendar.ts';
import { readTimetable, weekCount } from '../../../case/timetable.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { addDays, daysBetween, isBefore } from '../../../domain/iso-date.ts';
import type { Period } from '../../../life/period.ts';
import type { Situation } from '../../engine/situation.ts';
import { isProlonged } from '../../limits.ts';

const WEEK = 7;

/** The most weeks that are looked at: a year. A date typed wrong makes no endless list. */
const A_YEAR = 53;

/** A week of a period, as it is asked for a review. */
export interface ReviewedWeek extends Period {
  readonly number: number;
  readonly isOpen: boolean;
}

/** A week after those of the timetable, from its first day. */
function laterWeek(calendar: SchoolCalendar, number: number, start: IsoDate, periodEnd: IsoDate): ReviewedWeek {
  const last = addDays(start, WEEK - 1);
  const end = isBefore(periodEnd, last) ? periodEnd : last;
  const dates = Array.from({ length: daysBetween(start, end) + 1 }, (_, day) => addDays(start, day));
  return { number, start, end, isOpen: dates.some((date) => isOpenOn(calendar, date)) };
}

/** The weeks of the period that call for reviews; in a prolonged one those that the timetable holds. */
export function reviewedWeeks(situation: Situation, { start, end }: Period): readonly ReviewedWeek[] {
  const calendar = readCalendar(situation.case);
  const planned = (readTimetable(situation.case)?.weeks ?? []).map(({ number, from, to, openDays }): ReviewedWeek => ({
    number,
    start: from,
    end: to,
    isOpen: openDays > 0,
  }));
  const count = isProlonged(situation) ? planned.length : Math.min(weekCount(start, end), A_YEAR);
  const later = Array.from({ length: count - planned.length }, (_, index) => planned.length + index);
  return [...planned, ...later.map((index) => laterWeek(calendar, index + 1, addDays(start, index * WEEK), end))];
}
