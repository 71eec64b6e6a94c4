import { valueOf } from '../case/field.ts';
import { earlierPeriods, timetable } from '../case/fields/timetable.ts';
import { rowField, rowsOf } from '../case/list.ts';
import { academicYearOf } from '../domain/academic-year.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, compareDates, daysBetween, isBefore } from '../domain/iso-date.ts';
import type { Period } from './period.ts';
import { periodOf } from './period.ts';
import type { Situation } from './situation.ts';

/** Days of a period, the first and the last among them. */
export const daysIn = ({ start, end }: Period): number => daysBetween(start, end) + 1;

/** The periods that were told of, and those of the pupil’s other cases on this device. */
function earlier({ case: c, others }: Situation): readonly Period[] {
  const told = rowsOf(c, earlierPeriods).flatMap((row) => {
    const start = valueOf(c, rowField(earlierPeriods, row, earlierPeriods.row.from));
    const end = valueOf(c, rowField(earlierPeriods, row, earlierPeriods.row.to));
    return start === undefined || end === undefined || isBefore(end, start) ? [] : [{ start, end }];
  });
  return [...told, ...others];
}

/**
 * How many days the pupil is part time in the academic year of the start, all periods together. A day that two of them tell of
 * counts once: a period may stand in the list and be a case of its own.
 */
export function daysPartTime(situation: Situation): number | undefined {
  const own = periodOf(situation.case);
  if (own === undefined) return undefined;
  const year = academicYearOf(own.start);
  const periods = [own, ...earlier(situation)].filter(({ start }) => academicYearOf(start) === year).sort((a, b) => compareDates(a.start, b.start));
  let days = 0;
  let next: IsoDate | undefined;
  for (const period of periods) {
    const start = next !== undefined && isBefore(period.start, next) ? next : period.start;
    if (isBefore(period.end, start)) continue;
    days += daysIn({ start, end: period.end });
    next = addDays(period.end, 1);
  }
  return days;
}

/** Whether it is known if there were earlier periods. */
export const saysOfEarlier = ({ case: c, others }: Situation): boolean => others.length > 0 || valueOf(c, timetable.earlier) !== undefined;
