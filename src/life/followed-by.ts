import type { Case } from '../case/case.ts';
import { nextOpenDay, readCalendar } from '../case/school-calendar.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { OtherPeriod } from './pupil-periods.ts';

/** How many school days after the end of a period another one still goes on from it. Ours. */
export const NEAR = 10;

/**
 * The further period of the same pupil, in another case, that takes over from one that is over: it begins within ten school days. Source:
 * LCC §9.10; how near is ours.
 */
export function followedBy(c: Case, end: IsoDate, others: readonly OtherPeriod[]): OtherPeriod | undefined {
  const calendar = readCalendar(c);
  let last = end;
  for (let days = 0; days < NEAR; days += 1) last = nextOpenDay(calendar, last);
  return others.find(({ start }) => isBefore(end, start) && !isBefore(last, start));
}
