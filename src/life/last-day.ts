import type { Case } from '../case/case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { flexiReviewsOf } from './flexi-reviews.ts';
import { plannedReview } from './next-review.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';

/**
 * The last day of a version by its own words: its last part-time day; of flexi-schooling its last day, or the day on which it is looked
 * at next, whichever comes first: unless a review renews it, it has ended. Source: LCC Appendix 7; Herts; ours.
 * @param c the present facts: the reviews that were held.
 */
export function lastDayOf(version: AgreedVersion, c: Case, today: IsoDate): IsoDate | undefined {
  if (version.document === 'consent') return version.end;
  const held = flexiReviewsOf(c).filter(({ on }) => !isBefore(today, on));
  const review = plannedReview(caseOf(version), held);
  if (review === undefined || version.end === undefined) return review ?? version.end;
  return isBefore(review, version.end) ? review : version.end;
}
