import type { Case, Path } from '../../../case/case.ts';
import type { Field } from '../../../case/field.ts';
import { valueOf } from '../../../case/field.ts';
import { reviews } from '../../../case/fields/timetable.ts';
import { rowField, rowPath } from '../../../case/list.ts';
import type { Typed } from '../../../case/typed.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { compareDates } from '../../../domain/iso-date.ts';
import { typedDate } from '../../../forms/suggested-answer.ts';
import type { LaidOutReview } from '../../../policy/laid-out-reviews.ts';
import type { RowAnswers } from '../use-list.ts';

type Kind = LaidOutReview['kind'];

const { on, kind, who } = reviews.row;

/** A field of one review. */
export const ofReview = <T>(row: string, field: Field<T>): Field<T> => rowField(reviews, row, field);

/** What kind of review a row is; one that does not say yet is a weekly talk. */
export const kindOf = (c: Case, row: string): Kind => valueOf(c, ofReview(row, kind)) ?? 'weekly';

/** The reviews of one kind. */
export const rowsOfKind = (c: Case, rows: readonly string[], wanted: Kind): readonly string[] =>
  rows.filter((row) => kindOf(c, row) === wanted);

const dateOf = (c: Case, row: string): IsoDate | undefined => valueOf(c, ofReview(row, on));

/** The reviews by date; those without one last, as they stand in the list. */
export function byDate(c: Case, rows: readonly string[]): readonly string[] {
  const dated = rows.flatMap((row) => {
    const date = dateOf(c, row);
    return date === undefined ? [] : [{ row, date }];
  });
  const ordered = dated.sort((a, b) => compareDates(a.date, b.date)).map(({ row }) => row);
  return [...ordered, ...rows.filter((row) => !ordered.includes(row))];
}

/** How the rows of the list become the reviews that were laid out. */
export interface Relaid {
  /** The answers of the rows that stay. */
  readonly answers: readonly (readonly [Path, Typed])[];
  /** A row for each of these is added, with these answers by their short paths. */
  readonly added: readonly RowAnswers[];
  /** The paths of the rows that go. */
  readonly removed: readonly Path[];
}

/**
 * Lays reviews out over the rows of the list: a row of the same kind keeps what was written of it, and takes another date. One too many goes, but for
 * one in which others take part than in those that stay: nothing that was written is lost.
 */
export function relaid(laidOut: readonly LaidOutReview[], rows: readonly string[], c: Case): Relaid {
  const left = { weekly: [...rowsOfKind(c, rows, 'weekly')], formal: [...rowsOfKind(c, rows, 'formal')] };
  const words = (of: Kind): string | undefined =>
    rowsOfKind(c, rows, of)
      .map((row) => valueOf(c, ofReview(row, who)))
      .find((text) => text !== undefined);
  const answers: (readonly [Path, Typed])[] = [];
  const added: RowAnswers[] = [];
  for (const review of laidOut) {
    const row = left[review.kind].shift();
    const [date, people] = [typedDate(review.on), words(review.kind)];
    if (row === undefined)
      added.push([
        [on.path, date],
        [kind.path, review.kind],
        ...(people === undefined ? [] : [[who.path, people] as const]),
      ]);
    else answers.push([ofReview(row, on).path, date], [ofReview(row, kind).path, review.kind]);
  }
  const over = [...left.weekly, ...left.formal];
  const whoIn = (row: string): string | undefined => valueOf(c, ofReview(row, who));
  const kept = rows.filter((row) => !over.includes(row)).map(whoIn);
  const removed = over.filter((row) => whoIn(row) === undefined || kept.includes(whoIn(row)));
  return { answers, added, removed: removed.map((row) => rowPath(reviews, row)) };
}
