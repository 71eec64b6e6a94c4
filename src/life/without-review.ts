import { isSameWeek } from '../domain/iso-date.ts';
import type { ReviewRow } from './held-reviews.ts';
import type { PlannedReview } from './planned-reviews.ts';

/** Whether a review that took place does for one that was set: all professionals make a review meeting, and a meeting does for a talk. */
const doesFor = ({ kind }: ReviewRow, planned: PlannedReview): boolean =>
  planned.kind !== 'formal' || kind === 'formal';

/** Two of one kind on one day are one. */
const onceADay = (planned: readonly PlannedReview[]): readonly PlannedReview[] =>
  planned.filter(
    ({ on, kind }, index) => planned.findIndex((other) => other.on === on && other.kind === kind) === index,
  );

/**
 * The reviews that were set for which none took place in their week. Each that took place does for one; meetings are matched first.
 * Source: life of an arrangement, ours.
 */
export function withoutReview(planned: readonly PlannedReview[], took: readonly ReviewRow[]): readonly PlannedReview[] {
  const left = [...took];
  const once = onceADay(planned);
  const inOrder = [...once].sort((a, b) => Number(b.kind === 'formal') - Number(a.kind === 'formal'));
  const missed = inOrder.filter((review) => {
    const fitting = left.filter((row) => isSameWeek(row.on, review.on) && doesFor(row, review));
    const own = fitting.find(({ kind }) => kind === review.kind) ?? fitting[0];
    if (own !== undefined) left.splice(left.indexOf(own), 1);
    return own === undefined;
  });
  return once.filter((review) => missed.includes(review));
}
