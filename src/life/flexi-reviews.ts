import type { Case, Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { flexiReviews } from '../case/fields/running.ts';
import { rowField, rowsOf } from '../case/list.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import type { AgreedVersion } from './versions.ts';

/** A review of flexi-schooling that is on record as held. */
export interface FlexiReview {
  readonly on: IsoDate;
  /** Who took part. */
  readonly who: string | undefined;
  readonly outcome: 'renew' | 'change' | 'end' | undefined;
  /** When it is looked at next; none where it ended. */
  readonly nextOn: IsoDate | undefined;
  /** Where it says when it was held, who took part, what was decided, and when it is looked at next. */
  readonly onPath: Path;
  readonly whoPath: Path;
  readonly outcomePath: Path;
  readonly nextPath: Path;
}

/** The reviews of flexi-schooling that have a date, by date. */
export const flexiReviewsOf = (c: Case): readonly FlexiReview[] =>
  rowsOf(c, flexiReviews)
    .flatMap((row): FlexiReview[] => {
      const day = rowField(flexiReviews, row, flexiReviews.row.on);
      const on = valueOf(c, day);
      if (on === undefined) return [];
      const decided = rowField(flexiReviews, row, flexiReviews.row.outcome);
      const next = rowField(flexiReviews, row, flexiReviews.row.nextOn);
      const outcome = valueOf(c, decided);
      return [
        {
          on,
          who: valueOf(c, rowField(flexiReviews, row, flexiReviews.row.who)),
          outcome,
          nextOn: outcome === 'end' ? undefined : valueOf(c, next),
          onPath: day.path,
          whoPath: rowField(flexiReviews, row, flexiReviews.row.who).path,
          outcomePath: decided.path,
          nextPath: next.path,
        },
      ];
    })
    .sort((a, b) => compareDates(a.on, b.on));

/** The reviews of flexi-schooling that were held by a day: one that is still to come decides nothing. Ours. */
export const flexiReviewsBy = (c: Case, today: IsoDate): readonly FlexiReview[] =>
  flexiReviewsOf(c).filter(({ on }) => !isBefore(today, on));

/** Whether a review lies after something was first agreed and before its first day: there was nothing yet to look at, and it renews nothing. Ours. */
export const isBeforeTheStart = (
  { on }: Pick<FlexiReview, 'on'>,
  first: Pick<AgreedVersion, 'agreedOn' | 'start' | 'follows'> | undefined,
): boolean =>
  first !== undefined && first.follows === undefined && !isBefore(on, first.agreedOn) && isBefore(on, first.start);
