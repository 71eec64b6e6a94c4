import type { Path } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import { valueOf } from '../../case/field.ts';
import { heldReviews } from '../../case/fields/running.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { compareDates, formatDate, isBefore } from '../../domain/iso-date.ts';
import type { Situation } from '../engine/situation.ts';

/** What the last held review that speaks of something says of it. */
export interface Said<T> {
  readonly value: T;
  readonly path: Path;
  /** `At the review on 15 January 2027`. */
  readonly when: string;
}

/** The reviews that were held by today, the last one first. */
const held = ({ case: c, today }: Situation): readonly { readonly row: string; readonly on: IsoDate }[] =>
  rowsOf(c, heldReviews)
    .flatMap((row) => {
      const on = valueOf(c, rowField(heldReviews, row, heldReviews.row.on));
      return on === undefined || isBefore(today, on) ? [] : [{ row, on }];
    })
    .sort((a, b) => compareDates(b.on, a.on));

/** What the last review that answers a question says; `undefined` while none does. */
export function lastSaid<T>(situation: Situation, field: Field<T>): Said<T> | undefined {
  for (const { row, on } of held(situation)) {
    const own = rowField(heldReviews, row, field);
    const value = valueOf(situation.case, own);
    if (value !== undefined) return { value, path: own.path, when: `At the review on ${formatDate(on)}` };
  }
  return undefined;
}
