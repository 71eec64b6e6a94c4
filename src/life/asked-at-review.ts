import { isFlexiRequest } from '../arrangements/arrangement-of.ts';
import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { heldReviews } from '../case/fields/running.ts';
import { rowField, rowsOf } from '../case/list.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import { flexiReviewsBy } from './flexi-reviews.ts';

/** What a review that was held asks to be done next. */
export interface AskedAtReview {
  readonly on: IsoDate;
  readonly wish: 'change' | 'extend' | 'end' | 'sooner';
}

/** What came of a review, where that leaves something to do. */
type CameOf = Pick<AskedAtReview, 'on'> & { readonly wish: AskedAtReview['wish'] | undefined };

const { on, outcome } = heldReviews.row;

function partTimeReviews(c: Case): readonly CameOf[] {
  return rowsOf(c, heldReviews).flatMap((row): CameOf[] => {
    const day = valueOf(c, rowField(heldReviews, row, on));
    if (day === undefined) return [];
    const decided = valueOf(c, rowField(heldReviews, row, outcome));
    return [{ on: day, wish: decided === 'carry-on' ? undefined : decided }];
  });
}

const flexiReviews = (c: Case, today: IsoDate): readonly CameOf[] =>
  flexiReviewsBy(c, today).map(({ on: day, outcome: decided }) => ({
    on: day,
    wish: decided === 'renew' ? undefined : decided,
  }));

/**
 * What the last review that was held asks to be done; `undefined` where it leaves things as they are. Source: para 67; LCC §9.10; Herts.
 * @param since what was asked before that day was settled by what was agreed then.
 */
export function askedAtReview(c: Case, since: IsoDate, today: IsoDate): AskedAtReview | undefined {
  const last = (isFlexiRequest(c) ? flexiReviews(c, today) : partTimeReviews(c))
    .filter((review) => !isBefore(review.on, since) && !isBefore(today, review.on))
    .sort((a, b) => compareDates(a.on, b.on))
    .at(-1);
  return last?.wish === undefined ? undefined : { on: last.on, wish: last.wish };
}
