import type { Case } from '../case/case.ts';
import { saysNothing } from '../case/empty-words.ts';
import { valueOf } from '../case/field.ts';
import { pattern } from '../case/fields/pattern.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import type { FlexiReview } from './flexi-reviews.ts';
import { flexiReviewsBy, isBeforeTheStart } from './flexi-reviews.ts';
import { lastDayGiven } from './last-day-given.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';

/** Whether a review names somebody who took part; `n/a` is nobody. */
export const hasWord = ({ who }: Pick<FlexiReview, 'who'>): boolean => who !== undefined && !saysNothing(who);

/** Whether a review renews or changes it: somebody took part, and it was decided. An empty one renews nothing. Source: Herts; ours. */
export const renews = (review: FlexiReview): boolean =>
  hasWord(review) && (review.outcome === 'renew' || review.outcome === 'change');

/** Whether a review decided that it goes on, and did not say until when. */
export const leavesNextOpen = ({ outcome, nextOn }: FlexiReview): boolean =>
  (outcome === 'renew' || outcome === 'change') && nextOn === undefined;

/**
 * The day on which it is looked at next, of what was agreed on a day: the one that a review set since; else the later of the one that was agreed and
 * the one that a review had set before, for an older review puts nothing in the place of a later day that everybody agreed to. Ours.
 * @param named the review date that was agreed.
 */
function lookedAtNext(
  named: IsoDate | undefined,
  agreedOn: IsoDate,
  held: readonly FlexiReview[],
): IsoDate | undefined {
  const renewing = held.filter(renews);
  const isSince = ({ on }: FlexiReview): boolean => !isBefore(on, agreedOn);
  const set = renewing.findLast((review) => isSince(review) && review.nextOn !== undefined)?.nextOn;
  const before = renewing.findLast((review) => !isSince(review) && review.nextOn !== undefined)?.nextOn;
  return (
    set ??
    [named, before]
      .filter((day) => day !== undefined)
      .sort(compareDates)
      .at(-1)
  );
}

/**
 * The day on which a version of flexi-schooling is to be looked at, as it was last settled; it may have passed. Source: LCC Appendix 7; Herts; ours.
 * @param c the present facts: the reviews that were held.
 * @param today up to which day they count: what is typed of one that is still to come sets nothing.
 */
export const reviewDayOf = (version: AgreedVersion, c: Case, today: IsoDate): IsoDate | undefined =>
  lookedAtNext(
    valueOf(caseOf(version), pattern.reviewOn),
    version.agreedOn,
    flexiReviewsBy(c, today).filter((review) => !isBeforeTheStart(review, version)),
  );

/** The day up to which flexi-schooling is settled by its present answers: what is agreed now is in force up to it. Ours. */
export const settledUntil = (c: Case, today: IsoDate): IsoDate | undefined =>
  lookedAtNext(valueOf(c, pattern.reviewOn), today, flexiReviewsBy(c, today));

/**
 * The day on which flexi-schooling that goes on, or is to come, is looked at next. None where notice ends it before that day, or where the last review
 * since it was agreed ended it or set no other day. Source: LCC §7; Herts.
 * @param c the present facts.
 */
export function nextReviewOf(version: AgreedVersion, c: Case, today: IsoDate): IsoDate | undefined {
  if (version.document !== 'agreement') return undefined;
  const last = flexiReviewsBy(c, today).findLast(
    (review) => !isBefore(review.on, version.agreedOn) && !isBeforeTheStart(review, version),
  );
  if (last !== undefined && (last.outcome === 'end' || leavesNextOpen(last))) return undefined;
  const [planned, ends] = [reviewDayOf(version, c, today), lastDayGiven(version, c)];
  return planned !== undefined && ends !== undefined && isBefore(ends, planned) ? undefined : planned;
}
