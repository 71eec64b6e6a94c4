import type { Case, Path } from '../case/case.ts';
import type { Field } from '../case/field.ts';
import { valueOf } from '../case/field.ts';
import { heldReviews } from '../case/fields/running.ts';
import { rowField, rowsOf } from '../case/list.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, formatDate } from '../domain/iso-date.ts';

/** What the last held review that speaks of something says of it. */
export interface Said<T> {
  readonly value: T;
  readonly path: Path;
  /** `At the review on 15 January 2027`. */
  readonly when: string;
}

/** The reviews that were held and have a date, the last one first. */
const held = (c: Case): readonly { readonly row: string; readonly on: IsoDate }[] =>
  rowsOf(c, heldReviews)
    .flatMap((row) => {
      const on = valueOf(c, rowField(heldReviews, row, heldReviews.row.on));
      return on === undefined ? [] : [{ row, on }];
    })
    .sort((a, b) => compareDates(b.on, a.on));

/** What the last review that answers a question says; `undefined` while none does. */
export function lastSaid<T>(c: Case, field: Field<T>): Said<T> | undefined {
  for (const { row, on } of held(c)) {
    const own = rowField(heldReviews, row, field);
    const value = valueOf(c, own);
    if (value !== undefined) return { value, path: own.path, when: `At the review on ${formatDate(on)}` };
  }
  return undefined;
}
