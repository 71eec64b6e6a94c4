import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { running } from '../case/fields/running.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { heldReviewsBy } from './held-reviews.ts';

/** That a parent took the agreement back, as somebody wrote it down. */
export interface Withdrawal {
  readonly on: IsoDate;
  readonly by: string | undefined;
}

/**
 * Each time the agreement was taken back, by what is on record: as such, or at a review at which the parent no longer agreed; a day still
 * to come is none. Source: para 67; LCC §5(2).
 */
export function withdrawalsIn(c: Case, today: IsoDate): readonly Withdrawal[] {
  const on = valueOf(c, running.withdrawnOn);
  return [
    ...(on === undefined || isBefore(today, on) ? [] : [{ on, by: valueOf(c, running.withdrawnBy) }]),
    ...heldReviewsBy(c, today).flatMap((review) =>
      review.parentAgreed === 'no' ? [{ on: review.on, by: undefined }] : [],
    ),
  ];
}
