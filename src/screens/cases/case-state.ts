import { arrangementOf, isPartTime } from '../../arrangements/arrangement-of.ts';
import { valueOf } from '../../case/field.ts';
import { timetable } from '../../case/fields/timetable.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addDays, formatDate, isBefore, weekdayOf } from '../../domain/iso-date.ts';
import { heldReviewsBy } from '../../life/held-reviews.ts';
import { spansIn } from '../../life/in-force.ts';
import { nextReviewOf } from '../../life/next-review.ts';
import { plannedReviews } from '../../life/planned-reviews.ts';
import { isExtension } from '../../policy/limits.ts';
import type { Reading } from '../../reading/reading.ts';

/** The first and the last day on which something agreed is in force. */
interface InForce {
  readonly first: IsoDate;
  readonly last: IsoDate | undefined;
}

function inForceIn({ course }: Pick<Reading, 'course'>): InForce | undefined {
  const spans = spansIn(course);
  const first = spans[0]?.first;
  return first === undefined ? undefined : { first, last: spans.at(-1)?.last };
}

/** From when and until when it is agreed, or from when it is planned; `undefined` where it will not be. */
function daysOf(reading: Reading): string | undefined {
  const { life, proposed } = reading;
  switch (life.state) {
    case 'set-aside':
    case 'declined':
      return undefined;
    case 'draft':
    case 'deciding':
    case 'refused':
    case 'not-begun': {
      const start = valueOf(proposed.case, arrangementOf(proposed.case).start);
      return start === undefined ? 'start not set yet' : `planned from ${formatDate(start)}`;
    }
    case 'agreed':
    case 'running':
    case 'over':
    case 'ended': {
      const days = inForceIn(reading);
      if (days === undefined) return undefined;
      return `from ${formatDate(days.first)}${days.last === undefined ? '' : ` to ${formatDate(days.last)}`}`;
    }
  }
}

/**
 * From when a case’s arrangement is, and until when: `From 11 January 2027 to 5 February 2027`, `Planned from 11 January 2027`. A period
 * that follows another of the same pupil is called a further one.
 */
export function whenOf(reading: Reading): string | undefined {
  const days = daysOf(reading);
  if (days === undefined) return undefined;
  const { case: c } = reading.proposed;
  return isPartTime(c) && isExtension(reading.agreed ?? reading.proposed)
    ? `Further period, ${days}`
    : `${days.charAt(0).toUpperCase()}${days.slice(1)}`;
}

const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekdayOf(date));

/** The next review that was set, and that none of its week has taken the place of. */
function nextPartTimeReview({ agreed, proposed }: Reading): IsoDate | undefined {
  const { case: c, today } = agreed ?? proposed;
  const held = heldReviewsBy(c, today);
  return plannedReviews(c).find(
    ({ on, kind }) =>
      !isBefore(on, today) &&
      !held.some((review) => mondayOf(review.on) === mondayOf(on) && (kind !== 'formal' || review.kind === 'formal')),
  )?.on;
}

/** What comes next, and its day. */
export interface Next {
  readonly on: IsoDate;
  /** With its day: `Next review: 26 March 2027`. */
  readonly words: string;
}

/** What comes next of what is agreed; `undefined` where nothing does. */
export function nextOf(reading: Reading): Next | undefined {
  const { life, agreed, proposed } = reading;
  const { case: c, today } = agreed ?? proposed;
  if (life.state !== 'running' && life.state !== 'agreed') return undefined;
  const review = isPartTime(c) ? nextPartTimeReview(reading) : nextReviewOf(proposed.case, today);
  const last = inForceIn(reading)?.last;
  if (review !== undefined && (last === undefined || !isBefore(last, review)))
    return {
      on: review,
      words:
        review === today
          ? 'Hold the review today'
          : `${isBefore(review, today) ? 'Review was due' : 'Next review'}: ${formatDate(review)}`,
    };
  if (last === undefined) return undefined;
  const fullTime = isPartTime(c) ? valueOf(c, timetable.fullTimeFrom) : undefined;
  return {
    on: last,
    words: `Last ${isPartTime(c) ? 'part-time ' : ''}day: ${last === today ? 'today' : formatDate(last)}${fullTime === undefined ? '' : `. Full time from ${formatDate(fullTime)}`}`,
  };
}
