import { arrangementOf, isPartTime } from '../../arrangements/arrangement-of.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { timetable } from '../../case/fields/timetable.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import type { Reading } from '../../reading/reading.ts';

/** The last day of what is planned, where it is past: what is signed now is in force on no day. */
export function lastDayPast(c: Case, today: IsoDate): IsoDate | undefined {
  const end = valueOf(c, isPartTime(c) ? timetable.end : pattern.end);
  return end !== undefined && isBefore(end, today) ? end : undefined;
}

/**
 * That the day to start is past where somebody is asked to agree: from when it would be in force, and what the days before are, or that it would be on none; `undefined`
 * where it is not so. A parent reads it too. Source: LCC §9.3; life of an arrangement.
 */
export function agreedLate({
  life,
  proposed: { case: c, today },
}: Pick<Reading, 'life' | 'proposed'>): string | undefined {
  const start = valueOf(c, arrangementOf(c).start);
  const isAsked =
    life.state === 'draft' || life.state === 'deciding' || life.state === 'refused' || life.state === 'not-begun';
  if (!isAsked || start === undefined || !isBefore(start, today)) return undefined;
  const end = lastDayPast(c, today);
  return end === undefined
    ? `The day to start, ${formatDate(start)}, is past. If everybody agrees now, the plan counts from the first half-day after the last signature. The days before had no agreement.`
    : `The last day of this plan, ${formatDate(end)}, is past. What is signed now is in force on no day.`;
}
