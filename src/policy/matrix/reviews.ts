import type { Path } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import { heldReviewsBy, saidAt } from '../../life/held-reviews.ts';
import { hasBegun, startOf } from '../engine/lived.ts';
import type { Situation } from '../engine/situation.ts';

/** What the last held review that speaks of something says of it. */
export interface Said<T> {
  readonly value: T;
  readonly path: Path;
  /** `At the review on 15 January 2027`. */
  readonly when: string;
}

/** What the last review that answers a question says; `undefined` while none does. A review of what nobody agreed to says nothing of a timetable, and one before the start is of none. */
export function lastSaid<T>(situation: Situation, field: Field<T>): Said<T> | undefined {
  const start = startOf(situation);
  const held = heldReviewsBy(situation.case, situation.today).filter(
    ({ on }) => start === undefined || !isBefore(on, start),
  );
  const last = hasBegun(situation) ? saidAt(held, field).at(-1) : undefined;
  return last === undefined
    ? undefined
    : { value: last.value, path: last.path, when: `At the review on ${formatDate(last.on)}` };
}
