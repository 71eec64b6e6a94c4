import { isFlexiRequest } from '../arrangements/arrangement-of.ts';
import type { Case, Path } from '../case/case.ts';
import { readTyped, valueOf } from '../case/field.ts';
import { running } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import { nextOpenDay, readCalendar } from '../case/school-calendar.ts';
import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { leavingOf } from './leaving.ts';
import type { Life } from './life.ts';
import { isRenewable } from './renewable.ts';
import type { TypedOnce } from './typed-before.ts';

/** What is on record of full time, and when it was written down. */
export interface Said {
  readonly case: Case;
  /** The day on which an answer was last typed; none where it was not. */
  readonly typedOn: (path: Path) => GivenDay | undefined;
}

/**
 * Whether the pupil is, or was, in school full time, as it was said of the days from the one on which that was owed. One answer belongs to
 * one stretch of days: what was said before them was said of others. Ours.
 */
export function saidFullTime({ case: c, typedOn }: Said, from: IsoDate): 'yes' | 'no' | undefined {
  const said = valueOf(c, running.inFullTime);
  const on = said && typedOn(running.inFullTime.path);
  return on !== undefined && isBefore(on, from) ? undefined : said;
}

/** A stretch of days in which full time is owed. */
export interface Stretch {
  readonly from: IsoDate;
  /** The first day of the next such stretch, where that has come. */
  readonly until: IsoDate | undefined;
}

/**
 * Whether the pupil was in school full time, as it was said of one stretch of days: on those days or since, and before the next stretch
 * began. What is said then is said of that one. Ours.
 */
export function saidFullTimeOf(
  said: Said & { readonly typedBefore: (path: Path, day: IsoDate) => TypedOnce | undefined },
  { from, until }: Stretch,
): 'yes' | 'no' | undefined {
  if (until === undefined) return saidFullTime(said, from);
  const then = said.typedBefore(running.inFullTime.path, until);
  if (then === undefined || isBefore(then.on, from)) return undefined;
  const read = readTyped(running.inFullTime, then.typed);
  return read.ok ? read.value : undefined;
}

/**
 * Whether it is on record that the pupil is not in school full time, though that is owed from a day: it was said since, or part days since
 * then were written down. Ours.
 */
export function isStillPart(said: Said, from: IsoDate): boolean {
  const since = valueOf(said.case, running.partSince);
  return since === undefined
    ? saidFullTime(said, from) === 'no'
    : valueOf(said.case, running.inFullTime) === 'no' && !isBefore(since, from);
}

/** The day from which full time is owed, where nothing that was agreed holds; `undefined` where something does, or none is known. */
export function fullTimeOwedFrom(life: Life, c: Case): IsoDate | undefined {
  const after = (end: IsoDate): IsoDate => nextOpenDay(readCalendar(c), end);
  switch (life.state) {
    case 'not-begun':
    case 'refused':
      return life.start;
    case 'agreed':
      return life.after === undefined ? life.startOwed : after(life.after.end);
    case 'over':
      return after(life.end);
    case 'ended':
      return life.ending.on;
    default:
      return undefined;
  }
}

/**
 * Whether full time is owed on a day, and asked about: nothing that was agreed holds, and the day has come from which it is owed. What ended and
 * was not taken back owes none, and flexi-schooling that a review can renew is asked about by that review. Who left the school is
 * owed none. Ours.
 */
export function isFullTimeOwed(life: Life, c: Case, today: IsoDate): boolean {
  const from = fullTimeOwedFrom(life, c);
  if (from === undefined || isBefore(today, from) || leavingOf(c, today) !== undefined) return false;
  if (life.state === 'ended') return life.ending.saidOn !== undefined;
  return life.state !== 'over' || !isFlexiRequest(c) || !isRenewable(life);
}

/**
 * Whether it is on record that the pupil is in school full time, where nothing that was agreed holds: nobody need be asked again. Of
 * flexi-schooling a yes says it too, but where its last day is past: then the day on which full time began is asked for, which ends it. Source:
 * life of an arrangement, ours.
 */
export function isInFullTime(life: Life, said: Said & { readonly today: IsoDate }): boolean {
  const { case: c, today } = said;
  const from = fullTimeOwedFrom(life, c);
  const since = happenedOn(c, running.fullTimeOn, today);
  const saysYes = from !== undefined && saidFullTime(said, from) === 'yes';
  const isSaidOfFlexi = saysYes && isFlexiRequest(c);
  switch (life.state) {
    case 'not-begun':
    case 'refused':
      return saysYes || since !== undefined;
    case 'agreed':
      return isSaidOfFlexi || (since !== undefined && life.after !== undefined && isBefore(life.after.end, since));
    case 'ended':
      return isSaidOfFlexi || (since !== undefined && !isBefore(since, life.ending.on));
    default:
      return false;
  }
}
