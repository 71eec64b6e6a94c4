import { isFlexiRequest } from '../arrangements/arrangement-of.ts';
import type { Case, Path } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { parents } from '../case/fields/people.ts';
import { flexiEnding, running } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import { rowField, rowsOf } from '../case/list.ts';
import { nextOpenDay, readCalendar } from '../case/school-calendar.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, compareDates, isBefore, isWithin } from '../domain/iso-date.ts';
import { dayGiven } from './slot.ts';
import type { AgreedVersion } from './versions.ts';
import type { Withdrawal } from './withdrawal.ts';
import { withdrawalsIn } from './withdrawal.ts';

/** How an arrangement came to an end before, on or after its day. */
export type EndedBy = 'full-time' | 'withdrawn' | 'agency' | 'left' | 'moved' | 'flexi-ended' | 'continued';

/** That it came to an end. */
export interface Ending {
  readonly how: EndedBy;
  /** The first day that is no part of it any more: full time is owed, or has begun. */
  readonly on: IsoDate;
  /** The day it was said, where it was taken back. */
  readonly saidOn: IsoDate | undefined;
  readonly by: string | undefined;
  /** How it was said, and where it is written down, where somebody wrote it down. */
  readonly written?: Pick<Withdrawal, 'how' | 'path'>;
}

/** A professional who must agree and said no, once it was agreed. */
export interface AgencyRefusal {
  /** Where the answer stands. */
  readonly path: Path;
  readonly by: string;
  readonly on: IsoDate;
}

const plainly = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** Whether it is another parent of the case who is named, and none who agreed: they are heard, and it ends nothing. Ours. */
function isAnotherParent(c: Case, { signatures }: AgreedVersion, by: string | undefined): boolean {
  if (by === undefined) return false;
  const isNamed = (name: string | undefined): boolean => name !== undefined && plainly(name) === plainly(by);
  const agreed = signatures.some(({ role, name }) => role === 'parent' && isNamed(name));
  return !agreed && rowsOf(c, parents).some((row) => isNamed(valueOf(c, rowField(parents, row, parents.row.name))));
}

/** Whether a no on a day still meets a version: after its last day there is nothing left to take back. */
const meets = (on: IsoDate, { end }: AgreedVersion): boolean => end === undefined || !isBefore(end, on);

/** What a parent took back after the version was agreed: with a signature here, or as somebody wrote it down. */
export function takenBack(c: Case, version: AgreedVersion, today: IsoDate): readonly Ending[] {
  const signed = version.takenBack && dayGiven(version.takenBack);
  const written = withdrawalsIn(c, today).filter(
    ({ on, by }) => !isBefore(on, version.agreedOn) && !isAnotherParent(c, version, by),
  );
  const signs: readonly (Pick<Withdrawal, 'on' | 'by'> & Partial<Withdrawal>)[] =
    signed === undefined ? [] : [{ on: signed, by: version.takenBack?.name }];
  return [...signs, ...written]
    .filter(({ on }) => meets(on, version))
    .map(({ on, by, how, path }) => ({
      how: 'withdrawn',
      on: nextOpenDay(readCalendar(c), on),
      saidOn: on,
      by,
      ...(path === undefined ? {} : { written: { how, path } }),
    }));
}

/** Whether full time on a day cuts a version short that was agreed and had not begun: while the one before it still held. */
const cutsShort = (on: IsoDate, { agreedOn, follows }: AgreedVersion): boolean =>
  isBefore(agreedOn, on) && follows?.end !== undefined && isWithin(on, follows.from.day, follows.end);

/** The day full time began again, as it is on record; a day still to come is none. */
function fullTime(c: Case, version: AgreedVersion, today: IsoDate): readonly Ending[] {
  const on = happenedOn(c, running.fullTimeOn, today);
  if (on === undefined) return [];
  return isBefore(on, version.from.day) && !cutsShort(on, version)
    ? []
    : [{ how: 'full-time', on, saidOn: undefined, by: undefined }];
}

/** That the pupil left the school, or went over to something else. */
function left(c: Case, { agreedOn }: AgreedVersion, today: IsoDate): readonly Ending[] {
  const [how, last] = [valueOf(c, running.endedBy), valueOf(c, running.endedOn)];
  return how === undefined || last === undefined || isBefore(today, last) || isBefore(last, agreedOn)
    ? []
    : [{ how, on: addDays(last, 1), saidOn: undefined, by: undefined }];
}

/** Flexi-schooling that ended with notice. Source: Herts. */
function noticeGiven(c: Case, { agreedOn }: AgreedVersion): readonly Ending[] {
  const last = isFlexiRequest(c) ? valueOf(c, flexiEnding.on) : undefined;
  return last === undefined || isBefore(last, agreedOn)
    ? []
    : [{ how: 'flexi-ended', on: addDays(last, 1), saidOn: undefined, by: undefined }];
}

/**
 * How a version came to an end, the earliest where more than one thing ended it; `undefined` while nothing did.
 * What was recorded before it was agreed ended another.
 * @param c the present facts.
 */
export function endingOf(
  c: Case,
  version: AgreedVersion,
  refusal: AgencyRefusal | undefined,
  today: IsoDate,
): Ending | undefined {
  const calendar = readCalendar(c);
  // A no that still has the day of the yes before it counts from when everybody had agreed: it is never passed over.
  const saidOn = refusal && (isBefore(refusal.on, version.agreedOn) ? version.agreedOn : refusal.on);
  const refused: readonly Ending[] =
    saidOn === undefined || !meets(saidOn, version)
      ? []
      : [{ how: 'agency', on: nextOpenDay(calendar, saidOn), saidOn, by: refusal?.by }];
  return [
    ...takenBack(c, version, today),
    ...refused,
    ...left(c, version, today),
    ...fullTime(c, version, today),
    ...noticeGiven(c, version),
  ].sort((a, b) => compareDates(a.on, b.on))[0];
}
