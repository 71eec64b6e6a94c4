import type { Case } from '../case/case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, isBefore } from '../domain/iso-date.ts';
import { takenBack } from './ending.ts';
import { flexiReviewsOf } from './flexi-reviews.ts';
import { plannedReview } from './next-review.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';

/** The earlier of two days; none is no end. */
const earlier = (a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined =>
  a === undefined || (b !== undefined && isBefore(b, a)) ? b : a;

/** Its last day by its own words. Source: LCC Appendix 7; Herts; ours. */
function agreedLastDay(version: AgreedVersion, c: Case, today: IsoDate): IsoDate | undefined {
  if (version.document === 'consent') return version.end;
  const held = flexiReviewsOf(c).filter(({ on }) => !isBefore(today, on));
  return earlier(plannedReview(caseOf(version), held), version.end);
}

/**
 * The last day of a version: its last part-time day; of flexi-schooling its last day, or the day on which it is looked at next,
 * whichever comes first: unless a review renews it, it has ended. Earlier where it was taken back, whatever was agreed after that.
 * @param c the present facts: the reviews that were held.
 */
export const lastDayOf = (version: AgreedVersion, c: Case, today: IsoDate): IsoDate | undefined =>
  takenBack(c, version, today).reduce<IsoDate | undefined>(
    (last, { on }) => earlier(last, addDays(on, -1)),
    agreedLastDay(version, c, today),
  );
