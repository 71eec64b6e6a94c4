import { wayOf } from '../arrangements/way.ts';
import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { pupil } from '../case/fields/pupil.ts';
import { plainName } from '../case/plain-name.ts';
import { remembered } from '../case/remembered.ts';
import { nextOpenDay, openDayFrom, readCalendar } from '../case/school-calendar.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { moreTimeAskedAt } from './held-reviews.ts';
import type { Course, Span } from './in-force.ts';
import { spansIn } from './in-force.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';

/** A part-time period of the same pupil in another case on this device. */
export interface OtherPeriod {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Its way, as `route.kind` reads it. */
  readonly way: string;
  /** The last review meeting on record there that asked for more time. Source: LCC §9.10. */
  readonly askedForMore?: IsoDate | undefined;
}

/** What tells one pupil from another. */
export interface Identity {
  readonly upn: string | undefined;
  /** As names are compared. */
  readonly name: string | undefined;
  readonly dateOfBirth: IsoDate | undefined;
}

/** A case’s part-time period, and whose it is. */
export interface PupilPeriod extends OtherPeriod {
  readonly pupil: Identity;
}

function nameIn(c: Case): string | undefined {
  const name = valueOf(c, pupil.name);
  return name === undefined ? undefined : plainName(name);
}

/** Whose case it is. */
export const identityOf = (c: Case): Identity => ({
  upn: valueOf(c, pupil.upn),
  name: nameIn(c),
  dateOfBirth: valueOf(c, pupil.dateOfBirth),
});

/** Whether two are one pupil. Two unique pupil numbers decide. Where one is not known, the name and the date of birth do: either alone is not enough. Ours. */
export function isSamePupil(a: Identity, b: Identity): boolean {
  if (a.upn !== undefined && b.upn !== undefined) return a.upn === b.upn;
  return a.name !== undefined && a.dateOfBirth !== undefined && a.name === b.name && a.dateOfBirth === b.dateOfBirth;
}

/**
 * The part-time periods that a case tells of, the first one first: the days on which what was agreed was in force, or will be. Versions that follow each
 * other without a school day between them make one period. None where nothing was agreed: a draft, a refusal and what was set aside are no earlier period.
 */
export const pupilPeriodsOf = remembered((course: Course): readonly PupilPeriod[] => {
  const askedForMore = moreTimeAskedAt(course.case, course.today)?.on;
  const periods = joined(spansIn(course), course.case).flatMap(({ version, start, end }) => {
    const way = wayOf(caseOf(version));
    return end === undefined || way === undefined ? [] : [{ start, end, way, pupil: identityOf(course.case) }];
  });
  return periods.map((period, index) => (index === periods.length - 1 ? { ...period, askedForMore } : period));
});

/** Stretches of days, each with its last version; those that follow each other without a school day between them are one. */
function joined(
  spans: readonly Span[],
  c: Case,
): readonly { readonly version: AgreedVersion; readonly start: IsoDate; readonly end: IsoDate | undefined }[] {
  const calendar = readCalendar(c);
  const found: { version: AgreedVersion; start: IsoDate; end: IsoDate | undefined }[] = [];
  for (const { version, first, last } of spans) {
    const before = found.at(-1);
    if (before?.end !== undefined && !isBefore(nextOpenDay(calendar, before.end), openDayFrom(calendar, first)))
      found[found.length - 1] = { version, start: before.start, end: last };
    else found.push({ version, start: first, end: last });
  }
  return found;
}

/** The periods of a pupil among those of other cases. */
export const periodsOf = (own: Identity, known: readonly PupilPeriod[]): readonly OtherPeriod[] =>
  known
    .filter((period) => isSamePupil(own, period.pupil))
    .map(({ start, end, way, askedForMore }) => ({ start, end, way, askedForMore }));

/** The periods of a case’s own pupil among those of other cases. */
export const periodsOfSamePupil = (c: Case, known: readonly PupilPeriod[]): readonly OtherPeriod[] =>
  periodsOf(identityOf(c), known);

/** By what periods of a pupil can be looked for: two that are of one pupil have one of these in common. */
export const keysOf = ({ upn, name, dateOfBirth }: Identity): readonly string[] => [
  ...(upn === undefined ? [] : [`upn ${upn}`]),
  ...(name === undefined || dateOfBirth === undefined ? [] : [`name ${dateOfBirth} ${name}`]),
];
