import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import { valueOf } from '../../case/field.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import type { Reading } from '../../reading/reading.ts';

/**
 * That the day to start is past where somebody is asked to agree: from when it would be in force, and what the days before are; `undefined`
 * where it is not so. A parent reads it too. Source: LCC §9.3; life of an arrangement.
 */
export function agreedLate({
  life,
  proposed: { case: c, today },
}: Pick<Reading, 'life' | 'proposed'>): string | undefined {
  const start = valueOf(c, arrangementOf(c).start);
  const isAsked =
    life.state === 'draft' || life.state === 'deciding' || life.state === 'refused' || life.state === 'not-begun';
  return isAsked && start !== undefined && isBefore(start, today)
    ? `The day to start, ${formatDate(start)}, is past. If everybody agrees now, the plan counts from the first half-day after the last signature. The days before had no agreement.`
    : undefined;
}
