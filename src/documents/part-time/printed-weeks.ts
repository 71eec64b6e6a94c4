import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { route } from '../../case/fields/route.ts';
import { schoolDays, weekdays } from '../../case/fields/school.ts';
import { timetableDayPath } from '../../case/fields/timetable.ts';
import { readDay } from '../../case/timetable-day.ts';
import { MOST_WEEKS, readTimetable } from '../../case/timetable.ts';
import type { TimetableWeek } from '../../case/timetable.ts';
import { hoursInWords } from '../../domain/hours-in-words.ts';
import { formatDate } from '../../domain/iso-date.ts';
import type { Cell } from '../model.ts';
import type { PrintedDay } from './day-in-words.ts';
import { daysInWords } from './day-in-words.ts';

/** One week of the timetable as tables print it. */
export interface PrintedWeek {
  /** `Week 1`. */
  readonly name: string;
  readonly number: number;
  readonly dates: Cell;
  /** The times of each day, a line each. */
  readonly times: Cell;
  /** `12 hours 30 minutes`. */
  readonly hours: Cell;
}

/** How many weeks an empty form has room for. Source: LCC Appendix 4; eight for a medium period, §5(2). */
const emptyWeeks = (c: Case): number => (valueOf(c, route.kind) === 'medical-medium' ? MOST_WEEKS : 4);

const fromTimetable = (c: Case, week: TimetableWeek): PrintedWeek => ({
  name: `Week ${String(week.number)}`,
  number: week.number,
  dates: `${formatDate(week.from)} to ${formatDate(week.to)}`,
  times: daysInWords(week.days, c),
  hours: week.days.some((day) => day.state === 'school') || week.complete ? hoursInWords(week.minutes / 60) : null,
});

/** A week whose dates are not known yet, with what was said of its days all the same. */
function undated(c: Case, number: number): PrintedWeek {
  const days = weekdays.map((weekday): PrintedDay => {
    const path = timetableDayPath(number, weekday);
    return { ...readDay(c.get(path), valueOf(c, schoolDays[weekday])), weekday, path };
  });
  return { name: `Week ${String(number)}`, number, dates: null, times: daysInWords(days, c), hours: null };
}

/**
 * The weeks of the timetable as far as they are answered; without a start and an end, the empty weeks of the form.
 * @param atLeast how many weeks have something to print beside their days, while there is no timetable.
 */
export function printedWeeks(c: Case, atLeast = 0): readonly PrintedWeek[] {
  const timetable = readTimetable(c);
  if (timetable !== undefined) return timetable.weeks.map((week) => fromTimetable(c, week));
  const all = Array.from({ length: MOST_WEEKS }, (_, index) => undated(c, index + 1));
  const last = all.findLast((week) => week.times !== null)?.number ?? 0;
  return all.slice(0, Math.max(last, atLeast, emptyWeeks(c)));
}
