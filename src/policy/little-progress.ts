import type { Case } from '../case/case.ts';
import { heldReviews } from '../case/fields/running.ts';
import { aboutPupil } from '../case/pupil-name.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { formatDate } from '../domain/iso-date.ts';
import type { ReviewRow } from '../life/held-reviews.ts';
import { heldReviewsBy } from '../life/held-reviews.ts';

const { progress } = heldReviews.row;

/** The last two reviews that speak of progress, where both saw little or none. Source: LCC §9.10; ours. */
export function littleProgressTwice(c: Case, today: IsoDate): readonly ReviewRow[] | undefined {
  const lastTwo = heldReviewsBy(c, today)
    .filter(({ says }) => says(progress) !== undefined)
    .slice(-2);
  return lastTwo.length < 2 || lastTwo.some(({ says }) => says(progress) === 'good') ? undefined : lastTwo;
}

/** What follows from little progress at two reviews, in words. */
export const changeOrEnd = (c: Case, reviews: readonly ReviewRow[]): string =>
  aboutPupil(
    c,
    (name) =>
      `${name} made little progress or none at the reviews of ${reviews.map(({ on }) => formatDate(on)).join(' and ')}. Change it or end it; do not extend it.`,
  );
