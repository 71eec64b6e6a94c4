import type { Case } from '../case/case.ts';
import { nextOpenDay, openDayFrom, readCalendar } from '../case/school-calendar.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { OtherPeriod } from './pupil-periods.ts';

/** How many school days after the end of a period another one still goes on from it. Ours. */
export const NEAR = 10;

/** Days among which another period begins that goes on from one that ended: later than the first, and not after the second. */
export interface Near {
  readonly after: IsoDate;
  readonly until: IsoDate;
}

/** The days on which a further period may begin after the last day of another. Source: LCC §9.10; how near is ours. */
export function nearAfter(c: Case, after: IsoDate): Near {
  const calendar = readCalendar(c);
  let until = after;
  for (let days = 0; days < NEAR; days += 1) until = nextOpenDay(calendar, until);
  return { after, until };
}

/** Whether a day is one of them. */
export const isNear = (day: IsoDate, { after, until }: Near): boolean => isBefore(after, day) && !isBefore(until, day);

/**
 * The further period of the same pupil, in another case, that goes on from one that is over: it begins within ten school days. Source:
 * LCC §9.10; how near is ours.
 */
export function followedBy(c: Case, end: IsoDate, others: readonly OtherPeriod[]): OtherPeriod | undefined {
  const near = nearAfter(c, end);
  return others.find(({ start }) => isNear(start, near));
}

/**
 * The one among them that takes over: no school day lies between. On one that does, full time is owed. Source: LCC §9.9; ours.
 */
export function continuedBy(c: Case, end: IsoDate, others: readonly OtherPeriod[]): OtherPeriod | undefined {
  const [calendar, next] = [readCalendar(c), followedBy(c, end, others)];
  return next === undefined || isBefore(nextOpenDay(calendar, end), openDayFrom(calendar, next.start))
    ? undefined
    : next;
}
