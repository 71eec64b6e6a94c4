import { isFlexiRequest } from '../arrangements/arrangement-of.ts';
import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { parents } from '../case/fields/people.ts';
import { flexiEnding, running } from '../case/fields/running.ts';
import { rowField, rowsOf } from '../case/list.ts';
import { nextOpenDay, readCalendar } from '../case/school-calendar.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, compareDates, isBefore } from '../domain/iso-date.ts';
import { dayGiven } from './slot.ts';
import type { AgreedVersion } from './versions.ts';
import { withdrawalOf } from './withdrawal.ts';

/** How an arrangement came to an end before, on or after its day. */
export type EndedBy = 'full-time' | 'withdrawn' | 'agency' | 'left' | 'moved' | 'flexi-ended';

/** That it came to an end. */
export interface Ending {
  readonly how: EndedBy;
  /** The first day that is no part of it any more: full time is owed, or has begun. */
  readonly on: IsoDate;
  /** The day it was said, where it was taken back. */
  readonly saidOn: IsoDate | undefined;
  readonly by: string | undefined;
}

/** A professional who must agree and said no, once it was agreed. */
export interface AgencyRefusal {
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

/**
 * What a parent took back after the version was agreed, and before its last day: with a signature here, or as somebody wrote it down.
 */
export function takenBack(c: Case, version: AgreedVersion, today: IsoDate): readonly Ending[] {
  const next = (on: IsoDate): IsoDate => nextOpenDay(readCalendar(c), on);
  const isTooLate = (on: IsoDate): boolean => version.end !== undefined && isBefore(version.end, on);
  const signed = version.takenBack === undefined ? undefined : dayGiven(version.takenBack);
  const written = withdrawalOf(c, today);
  return [
    ...(signed === undefined || isTooLate(signed)
      ? []
      : [{ how: 'withdrawn', on: next(signed), saidOn: signed, by: version.takenBack?.name } as const]),
    ...(written === undefined ||
    isBefore(written.on, version.agreedOn) ||
    isTooLate(written.on) ||
    isAnotherParent(c, version, written.by)
      ? []
      : [{ how: 'withdrawn', on: next(written.on), saidOn: written.on, by: written.by } as const]),
  ];
}

/** The day full time began again, as it is on record; a day still to come is none. */
function fullTime(c: Case, { from }: AgreedVersion, today: IsoDate): readonly Ending[] {
  const on = valueOf(c, running.fullTimeOn);
  return on === undefined || isBefore(today, on) || isBefore(on, from.day)
    ? []
    : [{ how: 'full-time', on, saidOn: undefined, by: undefined }];
}

/** That the pupil left the school, or went over to something else. */
function left(c: Case, { from }: AgreedVersion, today: IsoDate): readonly Ending[] {
  const [how, last] = [valueOf(c, running.endedBy), valueOf(c, running.endedOn)];
  return how === undefined || last === undefined || isBefore(today, last) || isBefore(last, from.day)
    ? []
    : [{ how, on: addDays(last, 1), saidOn: undefined, by: undefined }];
}

/** Flexi-schooling that ended with notice. Source: Herts. */
function noticeGiven(c: Case): readonly Ending[] {
  const last = isFlexiRequest(c) ? valueOf(c, flexiEnding.on) : undefined;
  return last === undefined ? [] : [{ how: 'flexi-ended', on: addDays(last, 1), saidOn: undefined, by: undefined }];
}

/**
 * How the last version of a case came to an end, the earliest where more than one thing ended it; `undefined` while nothing did.
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
  const refused: readonly Ending[] =
    refusal === undefined || isBefore(refusal.on, version.agreedOn)
      ? []
      : [{ how: 'agency', on: nextOpenDay(calendar, refusal.on), saidOn: refusal.on, by: refusal.by }];
  return [
    ...takenBack(c, version, today),
    ...refused,
    ...left(c, version, today),
    ...fullTime(c, version, today),
    ...noticeGiven(c),
  ].sort((a, b) => compareDates(a.on, b.on))[0];
}
