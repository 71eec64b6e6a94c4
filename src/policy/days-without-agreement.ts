import type { Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { heldReviews, running } from '../case/fields/running.ts';
import { aboutPupil } from '../case/pupil-name.ts';
import { nextOpenDay, readCalendar } from '../case/school-calendar.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, formatDate, isBefore } from '../domain/iso-date.ts';
import { heldReviewsBy } from '../life/held-reviews.ts';
import { isStillPart, saidFullTime, saidFullTimeOf } from '../life/in-full-time.ts';
import { daysUnagreed } from './before-agreement.ts';
import {
  endingIn,
  isInForceOn,
  lastVersion,
  owedBetween,
  lastBetween,
  startWithoutAgreement,
  stretchFrom,
} from './engine/lived.ts';
import type { Situation } from './engine/situation.ts';

/** What shows that a pupil is, or was, in school for part of the day without an agreement. */
export interface Shows {
  readonly words: string;
  readonly path: Path;
}

function stillPart({ case: c, today }: Situation): Shows {
  const since = valueOf(c, running.fullTimeOn);
  const is = since === undefined || isBefore(today, since) ? 'is' : 'was';
  return {
    words: aboutPupil(c, (name) => `${name} ${is} not in school full time, and nobody had agreed to that.`),
    path: running.inFullTime.path,
  };
}

/** That is said, or a review since shows it. */
function neverAgreed(situation: Situation): Shows | undefined {
  const { case: c, today } = situation;
  const start = startWithoutAgreement(situation);
  const said = start && saidFullTime(situation, start);
  if (start === undefined || said === 'yes') return undefined;
  if (said === 'no') return stillPart(situation);
  const held = heldReviewsBy(c, today).find(({ on }) => !isBefore(on, start));
  return (
    held && {
      words: `A review was held on ${formatDate(held.on)}, so it has begun, and nobody has agreed to it.`,
      path: heldReviews.path,
    }
  );
}

/** The last day that was agreed, once it is over or was taken back, or until the next begins; as long as full time is not on record. */
function lastAgreed(situation: Situation): IsoDate | undefined {
  const { case: c, life, today } = situation;
  if (life.state === 'over') return life.end;
  if (life.state === 'agreed') return owedBetween(situation)?.end;
  const [ended, since] = [endingIn(situation), valueOf(c, running.fullTimeOn)];
  const isOwed = ended?.saidOn !== undefined && (since === undefined || isBefore(today, since));
  return isOwed ? addDays(ended.on, -1) : undefined;
}

/** Days after the last of what was agreed. */
function afterTheEnd(situation: Situation): Shows | undefined {
  const { case: c } = situation;
  const last = lastAgreed(situation);
  if (last !== undefined)
    return isStillPart(situation, nextOpenDay(readCalendar(c), last)) ? stillPart(situation) : undefined;
  const [ended, end] = [endingIn(situation), lastVersion(situation)?.end];
  if (ended?.how !== 'full-time' || end === undefined) return undefined;
  const due = nextOpenDay(readCalendar(c), end);
  return isBefore(due, ended.on)
    ? {
        words: `Full time was due on ${formatDate(due)} and began on ${formatDate(ended.on)}. Nobody had agreed to the time in between.`,
        path: running.fullTimeOn.path,
      }
    : undefined;
}

/** Whether it is said of days before an agreement that is in force since that they were no full ones, and nothing more. */
const saysPartBefore = (situation: Situation): boolean =>
  [daysUnagreed(situation)?.start, lastBetween(situation)?.due].some(
    (from) => from !== undefined && saidFullTimeOf(situation, stretchFrom(situation, from)) === 'no',
  );

/**
 * The first part day that is on record and that nobody had agreed to: a day that was agreed, or is still to come, is none.
 */
export function firstPartDay(situation: Situation): IsoDate | undefined {
  const since = valueOf(situation.case, running.partSince);
  return since === undefined || isBefore(situation.today, since) || isInForceOn(situation, since) ? undefined : since;
}

/**
 * The part days that are on record and that nobody had agreed to then: a breach stays one, whatever was agreed later, and also once the
 * pupil is back full time. Where it is said how they came about and not since when, they are on record too. Source: LCC §9.2; ours.
 */
export function partDaysOnRecord(situation: Situation): Shows | undefined {
  const { case: c, life } = situation;
  const since = firstPartDay(situation);
  if (life.state === 'set-aside') return undefined;
  const saysHow = valueOf(c, running.partSince) === undefined && valueOf(c, running.partBy) !== undefined;
  if (since === undefined && !saysHow && !saysPartBefore(situation)) return undefined;
  const from = since === undefined ? '' : ` from ${formatDate(since)}`;
  return {
    words: aboutPupil(
      c,
      (name) => `${name} was in school for part of the day${from}, and nobody had agreed to that then.`,
    ),
    path: running.partSince.path,
  };
}

/**
 * What shows part time that nobody agreed to: before there was an agreement, or after its last day. Where nothing says so, it is not
 * taken to be so. Source: LCC §9.2; ours.
 */
export const daysWithoutAgreement = (situation: Situation): Shows | undefined =>
  neverAgreed(situation) ?? afterTheEnd(situation);
