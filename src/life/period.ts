import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { timetable } from '../case/fields/timetable.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { daysBetween, formatDate, isBefore } from '../domain/iso-date.ts';

/** The part-time period; its first and its last day belong to it. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** The period of a case, once both its dates are known and in order. */
export function periodOf(c: Case): Period | undefined {
  const start = valueOf(c, timetable.start);
  const end = valueOf(c, timetable.end);
  return start === undefined || end === undefined || isBefore(end, start) ? undefined : { start, end };
}

/** Days of a period, the first and the last among them. */
export const daysIn = ({ start, end }: Period): number => daysBetween(start, end) + 1;

/** A period as a reader reads it: `5 October 2026 to 30 October 2026`. */
export const periodInWords = ({ start, end }: Period): string => `${formatDate(start)} to ${formatDate(end)}`;

/** Whether two periods have a day in common. */
export const overlap = (a: Period, b: Period): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
