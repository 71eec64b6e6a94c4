import { isFlexi } from '../arrangements/arrangement-of.ts';
import type { Case } from '../case/case.ts';
import { saysNothing } from '../case/empty-words.ts';
import { valueOf } from '../case/field.ts';
import { pattern } from '../case/fields/pattern.ts';
import { flexiEnding } from '../case/fields/running.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { isFlexiOver } from './flexi-over.ts';
import type { FlexiReview } from './flexi-reviews.ts';
import { flexiReviewsBy, isBeforeTheStart } from './flexi-reviews.ts';
import type { AgreedVersion } from './versions.ts';

/** Whether a review names somebody who took part; `n/a` is nobody. */
export const hasWord = ({ who }: Pick<FlexiReview, 'who'>): boolean => who !== undefined && !saysNothing(who);

/** Whether a review renews or changes it: somebody took part, and it was decided. An empty one renews nothing. Source: Herts; ours. */
export const renews = (review: FlexiReview): boolean =>
  hasWord(review) && (review.outcome === 'renew' || review.outcome === 'change');

/** The day on which it was to be looked at, when it was last settled: by the last of some reviews that renewed it, else the first review date. */
export const plannedReview = (c: Case, held: readonly FlexiReview[]): IsoDate | undefined =>
  held.findLast((review) => renews(review) && review.nextOn !== undefined)?.nextOn ?? valueOf(c, pattern.reviewOn);

/** Whether a review decided that it goes on, and did not say until when. */
export const leavesNextOpen = ({ outcome, nextOn }: FlexiReview): boolean =>
  (outcome === 'renew' || outcome === 'change') && nextOn === undefined;

/**
 * The day on which a flexi-schooling arrangement is looked at next; it may have passed. None where there is no such arrangement, where
 * the request was declined, once the last day lies before today, where notice ends it before that day, or where the last review ended it
 * or set no other day. Source: LCC §7; Herts.
 * @param first what was agreed first, if anything was.
 */
export function nextReviewOf(c: Case, today: IsoDate, first?: AgreedVersion): IsoDate | undefined {
  if (!isFlexi(c) || isFlexiOver(c, today)) return undefined;
  const held = flexiReviewsBy(c, today).filter((review) => !isBeforeTheStart(review, first));
  const last = held.at(-1);
  if (last !== undefined && (last.outcome === 'end' || leavesNextOpen(last))) return undefined;
  const [planned, ends] = [plannedReview(c, held), valueOf(c, flexiEnding.on)];
  return planned !== undefined && ends !== undefined && isBefore(ends, planned) ? undefined : planned;
}
