import type { Case, Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { heldReviews } from '../case/fields/running.ts';
import { rowField, rowsOf } from '../case/list.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';

/** A review that is on record as held. */
export interface HeldReview {
  readonly on: IsoDate;
  readonly kind: 'weekly' | 'formal' | undefined;
  readonly parentAgreed: 'yes' | 'no' | undefined;
  /** Where it says whether the parent agreed. */
  readonly agreedPath: Path;
}

/** The reviews that were held by a day. A date still to come is no review held. */
export const heldReviewsBy = (c: Case, today: IsoDate): readonly HeldReview[] =>
  rowsOf(c, heldReviews).flatMap((row): HeldReview[] => {
    const on = valueOf(c, rowField(heldReviews, row, heldReviews.row.on));
    if (on === undefined || isBefore(today, on)) return [];
    const agreed = rowField(heldReviews, row, heldReviews.row.parentAgreed);
    return [
      {
        on,
        kind: valueOf(c, rowField(heldReviews, row, heldReviews.row.kind)),
        parentAgreed: valueOf(c, agreed),
        agreedPath: agreed.path,
      },
    ];
  });
