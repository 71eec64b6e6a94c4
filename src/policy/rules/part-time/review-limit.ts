import { wayOf } from '../../../arrangements/way.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { addDays, isWithin } from '../../../domain/iso-date.ts';
import type { Period } from '../../../life/period.ts';
import { daysIn, periodOf } from '../../../life/period.ts';
import type { PlannedReview } from '../../../life/planned-reviews.ts';
import type { Situation } from '../../engine/situation.ts';
import { daysOfEntry } from '../../limits.ts';
import { lastThird } from './last-third.ts';

/** The day by which a medium period is looked at by all: the last that one entry may tell of, where the period runs on past it. */
export function midwayOf({ case: c, authority }: Situation): IsoDate | undefined {
  const period = periodOf(c);
  const entry = daysOfEntry(authority);
  if (period === undefined || entry === undefined || wayOf(c) !== 'medical-medium' || daysIn(period) <= entry)
    return undefined;
  return addDays(period.start, entry - 1);
}

/** The stretches of a period, each of which a review meeting prepares the end of: the whole of it, or the two parts of a medium one. */
export function stretchesOf(situation: Situation, { start, end }: Period): readonly [...Period[], Period] {
  const midway = midwayOf(situation);
  return midway === undefined
    ? [{ start, end }]
    : [
        { start, end: midway },
        { start: addDays(midway, 1), end },
      ];
}

/** Whether a day lies in a period. */
export const lies = (on: IsoDate, { start, end }: Period): boolean => isWithin(on, start, end);

/** Whether a review is a meeting as a limit approaches: that it was held is asked by rules of their own. */
export function isToldOfLimit(situation: Situation, { kind, on }: PlannedReview): boolean {
  const period = periodOf(situation.case);
  return (
    period !== undefined &&
    kind === 'formal' &&
    stretchesOf(situation, period).some((stretch) => lies(on, lastThird(stretch)))
  );
}
