import type { Case, Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import type { withdrawalWays } from '../case/fields/running.ts';
import { heldReviews, running } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates } from '../domain/iso-date.ts';
import { heldReviewsBy } from './held-reviews.ts';

/** That a parent took the agreement back. */
export interface Withdrawal {
  readonly on: IsoDate;
  /** Who did, as it was written down. */
  readonly by: string | undefined;
  /** How it was said. */
  readonly how: (typeof withdrawalWays)[number] | undefined;
  /** Where it stands. */
  readonly path: Path;
}

/** A name as a sentence can begin with it, however it was typed. */
const tidied = (name: string | undefined): string | undefined => {
  const words = name?.trim().replace(/\s+/gu, ' ');
  return words === undefined ? undefined : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

function byItself(c: Case, today: IsoDate): readonly Withdrawal[] {
  const on = happenedOn(c, running.withdrawnOn, today);
  return on === undefined
    ? []
    : [
        {
          on,
          by: tidied(valueOf(c, running.withdrawnBy)),
          how: valueOf(c, running.withdrawnHow),
          path: running.withdrawnOn.path,
        },
      ];
}

const atReviews = (c: Case, today: IsoDate): readonly Withdrawal[] =>
  heldReviewsBy(c, today)
    .filter(({ says }) => says(heldReviews.row.parentAgreed) === 'no')
    .map(({ on, says, pathOf }) => ({
      on,
      by: tidied(says(heldReviews.row.refusedBy)),
      how: says(heldReviews.row.refusedHow),
      path: pathOf(heldReviews.row.parentAgreed),
    }));

/**
 * Each time the agreement was taken back, by what is on record, the first one first: by itself, or by a no at a review. Source: para 67;
 * that a no at a review does so is ours.
 * @param today a day that is still to come takes nothing back.
 */
export const withdrawalsIn = (c: Case, today: IsoDate): readonly Withdrawal[] =>
  [...byItself(c, today), ...atReviews(c, today)].sort((a, b) => compareDates(a.on, b.on));
