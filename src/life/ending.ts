import type { Case, Path } from '../case/case.ts';
import { running } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import type { SchoolCalendar } from '../case/school-calendar.ts';
import { nextOpenDay, readCalendar } from '../case/school-calendar.ts';
import type { Signature } from '../case/signature.ts';
import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import { addDays, compareDates, isBefore, isWithin } from '../domain/iso-date.ts';
import { isByClockAhead } from './clock-ahead.ts';
import { lastDayGiven } from './last-day-given.ts';
import { stretchesOf } from './last-day.ts';
import { leavingOf } from './leaving.ts';
import { dayGiven } from './slot.ts';
import { withdrawalsOf } from './taken-back.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';
import type { Withdrawal } from './withdrawal.ts';

/** How an arrangement came to an end before, on or after its day. */
type EndedBy = 'full-time' | 'withdrawn' | 'agency' | 'left' | 'moved' | 'flexi-ended' | 'continued';

/** That it came to an end. */
export interface Ending {
  readonly how: EndedBy;
  /** The first day that is no part of it any more: full time is owed, or has begun. */
  readonly on: IsoDate;
  /** The day it was said, where it was taken back. */
  readonly saidOn: GivenDay | undefined;
  readonly by: string | undefined;
  /** How it was said, and where it is written down, where somebody wrote it down. */
  readonly written?: Pick<Withdrawal, 'how' | 'path'>;
  /** That the professional who said no had never agreed. */
  readonly neverAgreed?: true;
  /** Where the answer of the professional stands who said no. */
  readonly answer?: Path;
}

/** A professional who must agree and said no, once it was agreed. */
export interface AgencyRefusal {
  /** Where the answer stands. */
  readonly path: Path;
  readonly by: string;
  /** The day from which it counts. */
  readonly on: GivenDay;
  /** That they had never agreed before it. */
  readonly neverAgreed?: true;
}

/** Whether a no on a day still meets a version: after its last day there is nothing left to take back. */
const meets = (on: IsoDate, { end }: AgreedVersion): boolean => end === undefined || !isBefore(end, on);

/** What is on record of a case, up to a day. */
interface OnRecord {
  readonly case: Case;
  readonly upTo: IsoDate;
}

/**
 * What a parent took back after the version was agreed: with a signature here, or as somebody wrote it down.
 * @param calendar by which the next school day is told.
 */
function takenBackBy(
  version: AgreedVersion,
  records: readonly OnRecord[],
  calendar: SchoolCalendar,
  today: IsoDate,
): readonly Ending[] {
  const signed = version.takenBack && dayGiven(version.takenBack);
  const written = records.flatMap((record) => withdrawalsOf(version, record.case, record.upTo));
  // A no by a clock that was ahead was given by now, whatever day it says: on the day that somebody wrote down, if they did.
  const isAhead = (on: GivenDay): boolean => isByClockAhead(on, today);
  const isWritten = written.some(({ on }) => meets(on, version));
  const signs: readonly (Pick<Withdrawal, 'by'> & Partial<Withdrawal> & { readonly on: GivenDay })[] =
    signed === undefined || (isAhead(signed) && isWritten) ? [] : [{ on: signed, by: version.takenBack?.name }];
  return [...signs, ...written]
    .filter(({ on }) => isAhead(on) || meets(on, version))
    .map(({ on, by, how, path }) => ({
      how: 'withdrawn',
      on: isAhead(on) ? today : nextOpenDay(calendar, on),
      saidOn: on,
      by,
      ...(path === undefined ? {} : { written: { how, path } }),
    }));
}

/** Whether something came to its end by a signature: what ended it before, or was written down of the same no, is another. */
export const isEndedBy = (ending: Ending | undefined, signature: Signature): boolean =>
  ending?.how === 'withdrawn' && ending.written === undefined && ending.saidOn === dayGiven(signature);

/** What a parent took back after a version was agreed, by what is on record in a case. */
export const takenBack = (c: Case, version: AgreedVersion, today: IsoDate): readonly Ending[] =>
  takenBackBy(version, [{ case: c, upTo: today }], readCalendar(c), today);

/** Whether full time on a day cuts a version short that was agreed and had not begun: while the one before it still held. Ours. */
export const cutsShort = (on: IsoDate, { agreedOn, follows }: AgreedVersion): boolean =>
  isBefore(agreedOn, on) && follows?.end !== undefined && isWithin(on, follows.from.day, follows.end);

/**
 * Whether a day lies after flexi-schooling had lapsed, or had been agreed to too late, and before a review renewed it: full time was owed then, and ended
 * nothing that was renewed since. Ours.
 */
function isBeforeRenewal(on: IsoDate, version: AgreedVersion, c: Case, today: IsoDate): boolean {
  const stretches = stretchesOf(version, c, today);
  return (
    stretches.some(({ first }) => isBefore(on, first)) &&
    stretches.every(({ first, last }) => isBefore(on, first) || (last !== undefined && isBefore(last, on)))
  );
}

/** The day full time began again, as it is on record; a day still to come is none. */
function fullTime(c: Case, version: AgreedVersion, today: IsoDate): readonly Ending[] {
  const on = happenedOn(c, running.fullTimeOn, today);
  if (on === undefined) return [];
  const isOfBefore = isBefore(on, version.from.day) ? !cutsShort(on, version) : isBeforeRenewal(on, version, c, today);
  return isOfBefore ? [] : [{ how: 'full-time', on, saidOn: undefined, by: undefined }];
}

/** That the pupil left the school, or went over to something else: that ends what was agreed since too, where nobody knew of it then. */
function left(c: Case, today: IsoDate): readonly Ending[] {
  const leaving = leavingOf(c, today);
  return leaving === undefined
    ? []
    : [{ how: leaving.how, on: addDays(leaving.last, 1), saidOn: undefined, by: undefined }];
}

/** Flexi-schooling that ended with notice. Source: Herts. */
function noticeGiven(c: Case, version: AgreedVersion): readonly Ending[] {
  const last = lastDayGiven(version, c);
  return last === undefined ? [] : [{ how: 'flexi-ended', on: addDays(last, 1), saidOn: undefined, by: undefined }];
}

/** What ended a version, by what is on record in a case beside that it was taken back. */
const onRecord = (c: Case, version: AgreedVersion, upTo: IsoDate): readonly Ending[] => [
  ...left(c, upTo),
  ...fullTime(c, version, upTo),
  ...noticeGiven(c, version),
];

const isSame = (a: Ending, b: Ending): boolean => a.how === b.how && a.on === b.on;

/** What was on record when a version was agreed, and ended what had been agreed before: of a last day named beforehand the first knows no other. */
const knownTo = (version: AgreedVersion): readonly Ending[] =>
  onRecord(caseOf(version), version, version.agreedOn).filter(({ how }) => version.number > 1 || how !== 'flexi-ended');

/**
 * How a version came to an end, the earliest where more than one thing ended it, and on one day what was taken back or refused before the
 * full time that followed; `undefined` while nothing did. What was on record when
 * it was agreed ended another; what was on record when a later one was agreed has ended it for good, whatever is recorded since.
 * @param c the present facts.
 * @param later the versions that were agreed after it.
 */
export function endingOf(
  c: Case,
  version: AgreedVersion,
  later: readonly AgreedVersion[],
  refusal: AgencyRefusal | undefined,
  today: IsoDate,
): Ending | undefined {
  const calendar = readCalendar(c);
  const refused: readonly Ending[] =
    refusal === undefined || !meets(refusal.on, version)
      ? []
      : [
          {
            how: 'agency',
            on: nextOpenDay(calendar, refusal.on),
            saidOn: refusal.on,
            by: refusal.by,
            answer: refusal.path,
            ...(refusal.neverAgreed === undefined ? {} : { neverAgreed: refusal.neverAgreed }),
          },
        ];
  const records = [{ case: c, upTo: today }, ...later.map((one) => ({ case: caseOf(one), upTo: one.agreedOn }))];
  const ended = records.flatMap((record) => onRecord(record.case, version, record.upTo));
  const known = ended.length === 0 ? [] : knownTo(version);
  return [
    ...takenBackBy(version, records, calendar, today),
    ...refused,
    ...ended.filter((ending) => !known.some((one) => isSame(one, ending))),
  ].sort((a, b) => compareDates(a.on, b.on))[0];
}
