import { wayOf } from '../arrangements/way.ts';
import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { pupil } from '../case/fields/pupil.ts';
import { running } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, isBefore } from '../domain/iso-date.ts';
import type { ParentDecision } from './decisions.ts';
import { periodOf } from './period.ts';

/** A part-time period of the same pupil in another case on this device. */
export interface OtherPeriod {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Its way, as `route.kind` reads it. */
  readonly way: string;
}

/** What tells one pupil from another. */
interface Identity {
  readonly upn: string | undefined;
  /** In small letters, without stray spaces. */
  readonly name: string | undefined;
  readonly dateOfBirth: IsoDate | undefined;
}

/** A case’s part-time period, and whose it is. */
export interface PupilPeriod extends OtherPeriod {
  readonly pupil: Identity;
}

const identityOf = (c: Case): Identity => ({
  upn: valueOf(c, pupil.upn),
  name: valueOf(c, pupil.name)?.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase(),
  dateOfBirth: valueOf(c, pupil.dateOfBirth),
});

/** Two unique pupil numbers decide. Where one is not known, the name and the date of birth do: either alone is not enough. */
function isSame(a: Identity, b: Identity): boolean {
  if (a.upn !== undefined && b.upn !== undefined) return a.upn === b.upn;
  return a.name !== undefined && a.dateOfBirth !== undefined && a.name === b.name && a.dateOfBirth === b.dateOfBirth;
}

/**
 * The part-time period that a case tells of: to the day before full time really began again, where that was earlier than planned.
 * None where its dates are not known, or where the parent’s last word is that it is not to be.
 */
export function pupilPeriodOf(c: Case, decision: ParentDecision | undefined, today: IsoDate): PupilPeriod | undefined {
  const planned = periodOf(c);
  const way = wayOf(c);
  if (planned === undefined || way === undefined || (decision !== undefined && decision.decision !== 'agree'))
    return undefined;
  const fullTime = happenedOn(c, running.fullTimeOn, today);
  const end = fullTime !== undefined && isBefore(fullTime, planned.end) ? addDays(fullTime, -1) : planned.end;
  return isBefore(end, planned.start) ? undefined : { start: planned.start, end, way, pupil: identityOf(c) };
}

/** The periods of a case’s own pupil among those of other cases. */
export function periodsOfSamePupil(c: Case, known: readonly PupilPeriod[]): readonly OtherPeriod[] {
  const own = identityOf(c);
  return known.filter((period) => isSame(own, period.pupil)).map(({ start, end, way }) => ({ start, end, way }));
}
