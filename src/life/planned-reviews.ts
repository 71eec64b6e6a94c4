import type { Case, Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { reviews } from '../case/fields/timetable.ts';
import { rowField, rowsOf } from '../case/list.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates } from '../domain/iso-date.ts';

/** A review that has a date. */
export interface PlannedReview {
  readonly on: IsoDate;
  readonly kind: 'weekly' | 'formal' | undefined;
  /** Where its date stands. */
  readonly path: Path;
}

/** The reviews that have a date, by date. */
export const plannedReviews = (c: Case): readonly PlannedReview[] =>
  rowsOf(c, reviews)
    .flatMap((row): PlannedReview[] => {
      const field = rowField(reviews, row, reviews.row.on);
      const on = valueOf(c, field);
      return on === undefined
        ? []
        : [{ on, kind: valueOf(c, rowField(reviews, row, reviews.row.kind)), path: field.path }];
    })
    .sort((a, b) => compareDates(a.on, b.on));
