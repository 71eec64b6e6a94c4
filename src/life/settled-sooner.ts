import { isMedical } from '../arrangements/way.ts';
import type { Case } from '../case/case.ts';
import { heldReviews } from '../case/fields/running.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { ReviewRow } from './held-reviews.ts';
import { heldReviewsBy } from './held-reviews.ts';
import type { Life } from './life.ts';

const { outcome, fullTimeFrom, settledWith } = heldReviews.row;

/** Full time that a review brought forward. */
interface SettledSooner {
  /** The day of the review. */
  readonly on: IsoDate;
  /** The first day of full time. */
  readonly from: IsoDate;
}

/** With whom a review that brings full time forward has not settled that, in words. Source: life of an arrangement, ours. */
export function notSettledWith(c: Case, review: ReviewRow): readonly string[] {
  const settled = review.says(settledWith) ?? [];
  const wanted = [
    { who: 'pupil', words: 'the pupil' },
    { who: 'parent', words: 'the parent' },
    ...(isMedical(c) ? ([{ who: 'health', words: 'the health adviser' }] as const) : []),
  ] as const;
  return wanted.filter(({ who }) => !settled.includes(who)).map(({ words }) => words);
}

/**
 * The day on which full time begins sooner than agreed, as a review settled it with everybody; `undefined` where none did, or where a later
 * one decided on something else. To carry on before that day leaves it; from that day on it says that full time did not begin. Source: life
 * of an arrangement, ours.
 * @param since what was settled before that day was overtaken by what was agreed then.
 */
export function settledSooner(c: Case, since: IsoDate, today: IsoDate): SettledSooner | undefined {
  const decided = heldReviewsBy(c, today).filter(({ on, says }) => says(outcome) !== undefined && !isBefore(on, since));
  const review = decided.findLast(({ says }) => says(outcome) === 'sooner');
  const from = review?.says(fullTimeFrom);
  if (review === undefined || from === undefined || !isBefore(review.on, from)) return undefined;
  if (notSettledWith(c, review).length > 0) return undefined;
  const later = decided.slice(decided.indexOf(review) + 1);
  return later.some(({ on, says }) => says(outcome) !== 'carry-on' || !isBefore(on, from))
    ? undefined
    : { on: review.on, from };
}

/** The same of what runs; none of what does not. */
export const settledSoonerIn = ({
  case: c,
  life,
  today,
}: {
  readonly case: Case;
  readonly life: Life;
  readonly today: IsoDate;
}): SettledSooner | undefined =>
  life.state === 'running' ? settledSooner(c, life.version.agreedOn, today) : undefined;
