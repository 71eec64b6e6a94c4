import { valueOf } from '../../case/field.ts';
import { timetable } from '../../case/fields/timetable.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addDays, compareDates, isBefore } from '../../domain/iso-date.ts';
import { daysIn, periodOf } from '../../life/period.ts';
import { earlierPeriodsOf } from '../earlier-periods.ts';
import type { Situation } from '../engine/situation.ts';

/**
 * How many days the pupil is part time in the academic year of the start, this period and all earlier ones together; a day counts
 * once, whoever tells of it. `undefined` until there is a start and an end.
 */
export function daysPartTime(situation: Situation): number | undefined {
  const own = periodOf(situation.case);
  if (own === undefined) return undefined;
  const periods = [...earlierPeriodsOf(situation), own].sort((a, b) => compareDates(a.start, b.start));
  let days = 0;
  let next: IsoDate | undefined;
  for (const { start, end } of periods) {
    const from = next !== undefined && isBefore(start, next) ? next : start;
    if (isBefore(end, from)) continue;
    days += daysIn({ start: from, end });
    next = addDays(end, 1);
  }
  return days;
}

/** Whether it is known if there were earlier periods. */
export const saysOfEarlier = ({ case: c, others }: Situation): boolean =>
  others.length > 0 || valueOf(c, timetable.earlier) !== undefined;
