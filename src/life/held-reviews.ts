import type { Case, Path } from '../case/case.ts';
import type { Field } from '../case/field.ts';
import { readField, valueOf } from '../case/field.ts';
import { heldReviews } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import { rowField, rowsOf } from '../case/list.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates } from '../domain/iso-date.ts';

/** A row of the list of reviews, with a date that has come. */
export interface ReviewRow {
  readonly on: IsoDate;
  readonly kind: 'weekly' | 'formal' | undefined;
  /** What it says; `undefined` where it says nothing that can be read. */
  readonly says: <T>(field: Field<T>) => T | undefined;
  /** Where it says so. */
  readonly pathOf: (field: Field<unknown>) => Path;
}

const { row: fields } = heldReviews;

/** What a review tells of itself beforehand; all else is what came of it. */
const beforehand: readonly Field<unknown>[] = [fields.on, fields.kind, fields.who];

const cameOfIt = Object.values<Field<unknown>>(fields).filter((field) => !beforehand.includes(field));

const tellsOfIt = (c: Case, row: string): boolean =>
  cameOfIt.some((field) => readField(c, rowField(heldReviews, row, field)).state !== 'none');

const datedBy = (c: Case, today: IsoDate, isHeld: boolean): readonly ReviewRow[] =>
  rowsOf(c, heldReviews)
    .flatMap((row): ReviewRow[] => {
      const day = happenedOn(c, rowField(heldReviews, row, fields.on), today);
      if (day === undefined || tellsOfIt(c, row) !== isHeld) return [];
      return [
        {
          on: day,
          kind: valueOf(c, rowField(heldReviews, row, fields.kind)),
          says: (field) => valueOf(c, rowField(heldReviews, row, field)),
          pathOf: (field) => rowField(heldReviews, row, field).path,
        },
      ];
    })
    .sort((a, b) => compareDates(a.on, b.on));

/**
 * The reviews that were held by a day, by date. A date still to come is no review held; nor is a row that tells of nothing but its date,
 * its kind and who takes part: that was planned, and nobody has written down what came of it. Source: para 67; when it counts is ours.
 */
export const heldReviewsBy = (c: Case, today: IsoDate): readonly ReviewRow[] => datedBy(c, today, true);

/** The rows whose day has come, and which tell of nothing that came of them. */
export const bareReviewsBy = (c: Case, today: IsoDate): readonly ReviewRow[] => datedBy(c, today, false);

/** The last review meeting that was held by a day and asked for more time. Source: LCC §9.10. */
export const moreTimeAskedAt = (c: Case, today: IsoDate): ReviewRow | undefined =>
  heldReviewsBy(c, today).findLast(({ kind, says }) => kind === 'formal' && says(fields.outcome) === 'extend');

/** What one of some reviews says. */
export interface Said<T> {
  readonly value: T;
  readonly on: IsoDate;
  readonly path: Path;
}

/** What some reviews say of one thing, in their order; those that say nothing of it are left out. */
export const saidAt = <T>(reviews: readonly ReviewRow[], field: Field<T>): readonly Said<T>[] =>
  reviews.flatMap((review): Said<T>[] => {
    const value = review.says(field);
    return value === undefined ? [] : [{ value, on: review.on, path: review.pathOf(field) }];
  });
