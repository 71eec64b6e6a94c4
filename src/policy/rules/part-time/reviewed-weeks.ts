import type { SchoolCalendar } from '../../../case/school-calendar.ts';
import { isOpenOn, readCalendar } from '../../../case/school-calendar.ts';
import { firstMonday, readTimetable, weeksTouched } from '../../../case/timetable.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { addDays, daysBetween, isBefore, isWeekend } from '../../../domain/iso-date.ts';
import type { Period } from '../../../life/period.ts';
import type { Situation } from '../../engine/situation.ts';
import { isProlonged } from '../../limits.ts';

const WEEK = 7;

/** The most weeks that are looked at: a year. A date typed wrong makes no endless list. */
const A_YEAR = 53;

/** A first or last week of fewer weekdays is looked at with the week beside it. Ours. */
const LEAST_WEEKDAYS = 3;

/** A week of a period, as it is asked for a review. */
export interface ReviewedWeek extends Period {
  readonly number: number;
  readonly isOpen: boolean;
}

const datesOf = ({ start, end }: Period): readonly IsoDate[] =>
  Array.from({ length: daysBetween(start, end) + 1 }, (_, day) => addDays(start, day));

/** A week of a period from its first day on, its weekend with it. @param index from 0. */
function weekIn({ start, end }: Period, index: number, calendar: SchoolCalendar): ReviewedWeek {
  const monday = addDays(firstMonday(start), index * WEEK);
  const sunday = addDays(monday, WEEK - 1);
  const week = {
    start: index === 0 ? start : monday,
    end: isBefore(end, sunday) ? end : sunday,
  };
  return { number: index + 1, ...week, isOpen: datesOf(week).some((date) => isOpenOn(calendar, date)) };
}

const isShort = (week: ReviewedWeek): boolean =>
  datesOf(week).filter((date) => !isWeekend(date)).length < LEAST_WEEKDAYS;

const together = (number: number, first: ReviewedWeek, last: ReviewedWeek): ReviewedWeek => ({
  number,
  start: first.start,
  end: last.end,
  isOpen: first.isOpen || last.isOpen,
});

/** The weeks, with a short one at either end joined to the week beside it. */
function joined(weeks: readonly ReviewedWeek[]): readonly ReviewedWeek[] {
  const [first, second, ...later] = weeks;
  if (first === undefined || second === undefined) return weeks;
  const begun = isShort(first) ? [together(second.number, first, second), ...later] : weeks;
  const [before, last] = [begun.at(-2), begun.at(-1)];
  if (before === undefined || last === undefined || !isShort(last)) return begun;
  return [...begun.slice(0, -2), together(before.number, before, last)];
}

/** The weeks of the period that call for reviews; in a prolonged one those that the timetable holds. */
export function reviewedWeeks(situation: Situation, period: Period): readonly ReviewedWeek[] {
  const calendar = readCalendar(situation.case);
  const planned = readTimetable(situation.case)?.weeks ?? [];
  const count = isProlonged(situation) ? planned.length : Math.min(weeksTouched(period.start, period.end), A_YEAR);
  return joined(
    Array.from({ length: count }, (_, index) => {
      const week = weekIn(period, index, calendar);
      const own = planned[index];
      return own === undefined ? week : { ...week, isOpen: own.openDays > 0 };
    }),
  );
}
