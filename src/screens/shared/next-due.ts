import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { valueOf } from '../../case/field.ts';
import { risk } from '../../case/fields/risk.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { happenedOn } from '../../case/happened.ts';
import { nextOpenDay, readCalendar } from '../../case/school-calendar.ts';
import { toldOfFlexiOn } from '../../case/told-of-flexi.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { compareDates, formatDate, isBefore } from '../../domain/iso-date.ts';
import { continuedBy } from '../../life/followed-by.ts';
import { heldReviewsBy } from '../../life/held-reviews.ts';
import { spansIn } from '../../life/in-force.ts';
import { nextReviewOf } from '../../life/next-review.ts';
import { noticeWithoutDay } from '../../life/notice-without-day.ts';
import { plannedReviews } from '../../life/planned-reviews.ts';
import { settledSoonerIn } from '../../life/settled-sooner.ts';
import { withoutReview } from '../../life/without-review.ts';
import { isRunningOn } from '../../policy/engine/lived.ts';
import { firstDayToTell, firstDayUntold, lastDayToTell, lastDayToTellOfFlexi } from '../../policy/notified.ts';
import { placeOfPath } from '../../reading/place-of.ts';
import type { ReadCase } from '../../reading/read-case.ts';
import type { Reading } from '../../reading/reading.ts';

/** Where reviews that were held are written down. */
const HELD_REVIEWS = 'running/held-reviews';

/** The first and the last day on which something agreed is in force. */
interface InForce {
  readonly first: IsoDate;
  readonly last: IsoDate | undefined;
}

/** From when to when what was agreed is in force; none where nothing was. */
function inForceIn({ course }: Pick<Reading, 'course'>): InForce | undefined {
  const spans = spansIn(course);
  const first = spans[0]?.first;
  return first === undefined ? undefined : { first, last: spans.at(-1)?.last };
}

/** The reviews that were set and are still to come, and that none of their week was held for: their days, the next one first. */
function reviewsToCome({ agreed, proposed }: Reading): readonly IsoDate[] {
  const { case: c, today } = agreed ?? proposed;
  return withoutReview(plannedReviews(c), heldReviewsBy(c, today)).flatMap(({ on }) =>
    isBefore(on, today) ? [] : [on],
  );
}

/** What comes next, and its day. */
export interface Next {
  readonly on: IsoDate;
  /** With its day: `Next review: 26 March 2027`. */
  readonly words: string;
  /** Where it is written down, as a path of ids; none where nothing is to be. */
  readonly place: string | undefined;
}

/** Full time that a review brought forward: its day, and, from that day on, whether it began. */
export function fullTimeSooner({ life, agreed }: Reading): Next | undefined {
  if (life.state !== 'running' || agreed === undefined || !isPartTime(agreed.case)) return undefined;
  const { today } = agreed;
  const settled = settledSoonerIn(agreed);
  if (settled === undefined || !isRunningOn(agreed, settled.from)) return undefined;
  const [from, on] = [formatDate(settled.from), formatDate(settled.on)];
  return {
    on: settled.from,
    place: 'end',
    words: isBefore(today, settled.from)
      ? `Full time from ${from}, settled on ${on}`
      : `Full time was settled from ${from}: did it begin?`,
  };
}

/** The last day of flexi-schooling, where notice was given and that day is not on record. */
function lastDayToWriteDown({ life, proposed }: Reading): Next | undefined {
  const on = life.state === 'running' ? noticeWithoutDay(life.version, proposed.case, proposed.today) : undefined;
  return (
    on && { on, place: 'running/flexi-ending', words: `Notice was given on ${formatDate(on)}: write down the last day` }
  );
}

/** What comes next of what is agreed; `undefined` where nothing does. */
export function nextOf(reading: Reading): Next | undefined {
  const { life, agreed, proposed } = reading;
  const { case: c, today } = agreed ?? proposed;
  if (life.state !== 'running' && life.state !== 'agreed') return undefined;
  const noticed = lastDayToWriteDown(reading);
  if (noticed !== undefined) return noticed;
  const review = isPartTime(c) ? reviewsToCome(reading)[0] : nextReviewOf(life.version, c, today);
  const last = inForceIn(reading)?.last;
  const sooner = fullTimeSooner(reading);
  if (sooner !== undefined && (review === undefined || !isBefore(review, sooner.on))) return sooner;
  if (review !== undefined && (last === undefined || !isBefore(last, review)))
    return {
      on: review,
      place: isPartTime(c) ? HELD_REVIEWS : 'running/flexi-reviews',
      words:
        review === today
          ? 'Hold the review today'
          : `${isBefore(review, today) ? 'Review was due' : 'Next review'}: ${formatDate(review)}`,
    };
  return lastDayOf(reading);
}

/** The last day on which what was agreed is in force, and what comes after it. */
function lastDayOf(reading: Reading): Next | undefined {
  const { life, agreed, proposed } = reading;
  const { case: c, today } = agreed ?? proposed;
  const last = inForceIn(reading)?.last;
  if (last === undefined) return undefined;
  const further = isPartTime(c) ? continuedBy(c, last, proposed.others) : undefined;
  const later = life.state === 'running' && life.next !== undefined ? reading.asSigned(life.next).case : c;
  // What ends before its own last day is followed by full time on the next school day, whatever day was agreed for that.
  const isOwnEnd = valueOf(later, timetable.end) === last;
  const agreedFrom = isPartTime(c) ? valueOf(later, timetable.fullTimeFrom) : undefined;
  const fullTime = agreedFrom && (isOwnEnd ? agreedFrom : nextOpenDay(readCalendar(later), last));
  const after =
    further === undefined
      ? fullTime && `. Full time from ${formatDate(fullTime)}`
      : `. A further period follows from ${formatDate(further.start)}`;
  return {
    on: last,
    place: undefined,
    words: `Last ${isPartTime(c) ? 'part-time ' : ''}day: ${last === today ? 'today' : formatDate(last)}${after ?? ''}`,
  };
}

function toTellOfWeeks(agreed: ReadCase): IsoDate | undefined {
  const day = firstDayUntold(agreed, readCalendar(agreed.case));
  return day === undefined ? undefined : lastDayToTell(agreed, day);
}

function toTellOfFlexi(agreed: ReadCase): IsoDate | undefined {
  const day = toldOfFlexiOn(agreed.case) === undefined ? firstDayToTell(agreed) : undefined;
  return day === undefined ? undefined : lastDayToTellOfFlexi(agreed, day);
}

/** The risk assessment’s own review, until it is held or overdue. Source: LCC §9.11. */
export function riskReviewIn({ life, agreed }: Reading): Next | undefined {
  if (agreed === undefined || (life.state !== 'agreed' && life.state !== 'running')) return undefined;
  const { case: c, today } = agreed;
  const [due, done] = [valueOf(c, risk.reviewOn), happenedOn(c, risk.assessedOn, today)];
  if (due === undefined || isBefore(due, today) || !isRunningOn(agreed, due)) return undefined;
  if (done !== undefined && !isBefore(done, due)) return undefined;
  const sooner = settledSoonerIn(agreed);
  if (sooner !== undefined && !isBefore(due, sooner.from)) return undefined;
  return {
    on: due,
    words: `Look at the risk assessment again: due ${due === today ? 'today' : `on ${formatDate(due)}`}`,
    place: placeOfPath(risk.assessedOn.path),
  };
}

/** What comes after the last review of a part-time timetable, on the day on which that is held: nobody looks at it again before full time. */
function afterLastReview(reading: Reading): Next | undefined {
  const { life, agreed } = reading;
  if (life.state !== 'running' || agreed === undefined || !isPartTime(agreed.case)) return undefined;
  const [review, later] = reviewsToCome(reading);
  if (review !== agreed.today || later !== undefined || nextOf(reading)?.place !== HELD_REVIEWS) return undefined;
  return fullTimeSooner(reading) ?? lastDayOf(reading);
}

/** What comes next of what was agreed, and by when the authority is told, the earliest first. */
export const dueIn = (reading: Reading): readonly Next[] =>
  [nextOf(reading), afterLastReview(reading), toTellIn(reading)]
    .filter((one) => one !== undefined)
    .sort((a, b) => compareDates(a.on, b.on));

/** By when the authority is told of days that it has not been told of, and where that is written down; none where it need not be, or that is overdue. */
function toTellIn({ life, agreed }: Reading): Next | undefined {
  if (agreed === undefined || (life.state !== 'agreed' && life.state !== 'running')) return undefined;
  const due = isPartTime(agreed.case) ? toTellOfWeeks(agreed) : toTellOfFlexi(agreed);
  if (due === undefined || isBefore(due, agreed.today)) return undefined;
  return {
    on: due,
    words: `Tell ${agreed.authority.name}: due ${due === agreed.today ? 'today' : `by ${formatDate(due)}`}`,
    place: 'running/notifications',
  };
}
