import { isBefore } from '../domain/iso-date.ts';
import { spansIn } from '../life/in-force.ts';
import type { Period } from '../life/period.ts';
import { periodOf } from '../life/period.ts';
import type { Situation } from './engine/situation.ts';

/**
 * The period to which some answers belong, as its days are counted: one that begins in the weeks of what was running goes on with those, and counts from
 * their first day. What begins after them is a further period. `undefined` until both dates are known and in order. Source: LCC §5; ours.
 */
export function wholePeriodOf({
  case: c,
  course,
  today,
}: Pick<Situation, 'case' | 'course' | 'today'>): Period | undefined {
  const own = periodOf(c);
  if (own === undefined) return undefined;
  let { start } = own;
  for (const { version, first } of spansIn(course).toReversed()) {
    const { start: begins, end } = version;
    const ended = course.endings.get(version)?.on;
    const holds = end !== undefined && !isBefore(end, start) && (ended === undefined || isBefore(start, ended));
    if (holds && isBefore(begins, start) && !isBefore(today, first)) start = begins;
  }
  return { start, end: own.end };
}
