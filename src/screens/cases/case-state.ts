import { arrangementOf, isDeclined, isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { decision } from '../../case/fields/decision.ts';
import { flexiEnding } from '../../case/fields/running.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import { nextReviewOf } from '../../life/next-review.ts';

/** From when a case’s arrangement is, or that it is no more: `Starts: 11 January 2027`, `Declined on 9 December 2026`. */
export function whenOf(c: Case, today: IsoDate): string {
  const [start, ended, decided] = [
    valueOf(c, arrangementOf(c).start),
    valueOf(c, flexiEnding.on),
    valueOf(c, decision.on),
  ];
  if (isDeclined(c)) return `Declined${decided === undefined ? '' : ` on ${formatDate(decided)}`}`;
  if (isFlexiRequest(c) && ended !== undefined)
    return `${isBefore(ended, today) ? 'Ended on' : 'Ends on'}: ${formatDate(ended)}`;
  return `Starts: ${start === undefined ? 'not set yet' : formatDate(start)}`;
}

/** What comes next of flexi-schooling, with its day; `undefined` where nothing does. */
export function nextOf(c: Case, today: IsoDate): string | undefined {
  const review = nextReviewOf(c, today);
  if (review === undefined) return undefined;
  return review === today
    ? 'Hold the review today'
    : `${isBefore(review, today) ? 'Review was due' : 'Next review'}: ${formatDate(review)}`;
}
