import type { Case, Path } from '../../case/case.ts';
import { risk } from '../../case/fields/risk.ts';
import { rowHaving } from '../../case/list.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate } from '../../domain/iso-date.ts';
import type { Offer } from '../../forms/offers.ts';
import { typedDate } from '../../forms/suggested-answer.ts';
import { plannedReviews } from '../../life/planned-reviews.ts';
import { happenedBefore, happenedSince } from '../../policy/rules/shared/happenings.ts';

/** Whether it is asked there on which day something happened. */
const isHappening = (path: Path): boolean =>
  [...happenedBefore, ...happenedSince].some(({ list, field }) =>
    list === undefined ? field.path === path : rowHaving(list, field, path) !== undefined,
  );

/**
 * The days that are offered at the boxes of a date: today, where something happened; the meeting that looks at the plan, where the risk is
 * looked at again. Ours.
 */
export function daysOffered(path: Path, c: Case, today: IsoDate): readonly Offer[] {
  if (isHappening(path)) return [{ words: `today, ${formatDate(today)}`, answers: [[path, typedDate(today)]] }];
  if (path !== risk.reviewOn.path) return [];
  return plannedReviews(c)
    .filter(({ kind }) => kind === 'formal')
    .map(({ on }) => ({ words: `${formatDate(on)}, the review meeting`, answers: [[path, typedDate(on)]] }));
}
