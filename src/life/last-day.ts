import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { pattern } from '../case/fields/pattern.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import { flexiReviewsBy, isBeforeTheStart } from './flexi-reviews.ts';
import { renews } from './next-review.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';

/**
 * The last day of a version by its own words: its last part-time day; of flexi-schooling its last day, or the day on which it is looked
 * at next, whichever comes first: unless a review renews it, it has ended. A review that was held before it was agreed puts nothing in
 * the place of a later day that it names itself; one between that and the first day renews nothing. Source: LCC Appendix 7; Herts; ours.
 * @param c the present facts: the reviews that were held.
 * @param today up to which day they count.
 */
export function lastDayOf(version: AgreedVersion, c: Case, today: IsoDate): IsoDate | undefined {
  if (version.document === 'consent') return version.end;
  const held = flexiReviewsBy(c, today).filter((review) => !isBeforeTheStart(review, version));
  const isSince = ({ on }: { readonly on: IsoDate }): boolean => !isBefore(on, version.agreedOn);
  const days = [
    valueOf(caseOf(version), pattern.reviewOn),
    held.findLast((review) => renews(review) && review.nextOn !== undefined && !isSince(review))?.nextOn,
  ].filter((day) => day !== undefined);
  const set = held.findLast((review) => renews(review) && review.nextOn !== undefined && isSince(review))?.nextOn;
  return [set ?? days.sort(compareDates).at(-1), version.end].filter((day) => day !== undefined).sort(compareDates)[0];
}
