import { valueOf } from '../../case/field.ts';
import { timetable } from '../../case/fields/timetable.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addDays, compareDates, isBefore } from '../../domain/iso-date.ts';
import type { Period } from '../../life/period.ts';
import { daysIn, periodOf } from '../../life/period.ts';
import { earlierPeriodsOf } from '../earlier-periods.ts';
import { daysInForce, endingIn } from '../engine/lived.ts';
import type { Situation } from '../engine/situation.ts';

/** The days of this case: those on which something agreed was in force, and, as long as it has not ended, the period that is planned. */
function ownDays(situation: Situation): readonly Period[] {
  const planned = endingIn(situation) === undefined ? periodOf(situation.case) : undefined;
  return [...daysInForce(situation), ...(planned === undefined ? [] : [planned])];
}

/**
 * How many days the pupil is part time in the academic year of the start, this period and all earlier ones together; a day counts
 * once, whoever tells of it. `undefined` until there is a start and an end.
 */
export function daysPartTime(situation: Situation): number | undefined {
  if (periodOf(situation.case) === undefined) return undefined;
  const periods = [...earlierPeriodsOf(situation), ...ownDays(situation)].sort((a, b) =>
    compareDates(a.start, b.start),
  );
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
