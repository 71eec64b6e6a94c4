import type { Case } from '../case/case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import { flexiReviewsBy } from './flexi-reviews.ts';
import { renews, reviewDayOf } from './next-review.ts';
import type { AgreedVersion } from './versions.ts';

/**
 * The last day of a version by its own words: its last part-time day; of flexi-schooling its last day, or the day on which it is looked
 * at next, whichever comes first: unless a review renews it, it has ended. Source: LCC Appendix 7; Herts; ours.
 * @param c the present facts: the reviews that were held.
 * @param today up to which day they count.
 */
export function lastDayOf(version: AgreedVersion, c: Case, today: IsoDate): IsoDate | undefined {
  if (version.document === 'consent') return version.end;
  return [reviewDayOf(version, c, today), version.end].filter((day) => day !== undefined).sort(compareDates)[0];
}

/** Days on which a version is in force, the first and the last; an end that is not known is none. */
export interface DaysInForce {
  readonly first: IsoDate;
  readonly last: IsoDate | undefined;
}

/**
 * The days on which a version is in force by its own words, whatever was agreed or ended since; none where it was agreed after its last day. Of
 * flexi-schooling a review that comes after that day renews it from the day of the review on, and not the days between. Ours.
 * @param c the present facts: the reviews that were held.
 * @param today up to which day they count.
 */
export function stretchesOf(version: AgreedVersion, c: Case, today: IsoDate): readonly DaysInForce[] {
  const start = version.from.day;
  const renewed =
    version.document === 'consent'
      ? []
      : flexiReviewsBy(c, today).flatMap((review) => (renews(review) && isBefore(start, review.on) ? [review.on] : []));
  return [start, ...renewed].reduce<readonly DaysInForce[]>((found, first) => {
    const last = lastDayOf(version, c, isBefore(first, today) ? first : today);
    if (last !== undefined && isBefore(last, first)) return found;
    const before = found.at(-1);
    return before === undefined || (before.last !== undefined && isBefore(before.last, first))
      ? [...found, { first, last }]
      : [...found.slice(0, -1), { first: before.first, last }];
  }, []);
}

/** The day to start of the first of the versions that a version goes on from. */
const firstDayOf = ({ follows, start }: AgreedVersion): IsoDate =>
  follows === undefined ? start : firstDayOf(follows);

/** Whether a version was agreed after its own last day, and nothing has renewed it since: it is in force on none. */
export function neverRuns(version: AgreedVersion, c: Case, today: IsoDate): boolean {
  const { end, from, soonest } = version;
  if (end !== undefined && isBefore(end, from.day)) return true;
  const last = version.document === 'consent' ? undefined : lastDayOf(version, c, today);
  if (last === undefined || last === end) return false;
  // A review that was set before the first day is a slip of another kind, which the rules tell of.
  return isBefore(last, soonest.day) && !isBefore(last, firstDayOf(version));
}
