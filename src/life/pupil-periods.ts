import { wayOf } from '../arrangements/way.ts';
import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { pupil } from '../case/fields/pupil.ts';
import { plainName } from '../case/plain-name.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { moreTimeAskedAt } from './held-reviews.ts';
import type { Course } from './in-force.ts';
import { spansIn } from './in-force.ts';
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
 * The part-time period that a case tells of: the days on which what was agreed was in force, or will be. None where nothing was agreed: a
 * draft, a refusal and what was set aside are no earlier period.
 */
export function pupilPeriodOf(course: Course): PupilPeriod | undefined {
  const spans = spansIn(course);
  const [first, last] = [spans[0], spans.at(-1)];
  const way = last && wayOf(caseOf(last.version));
  if (first === undefined || last?.last === undefined || way === undefined) return undefined;
  const askedForMore = moreTimeAskedAt(course.case, course.today)?.on;
  return { start: first.first, end: last.last, way, askedForMore, pupil: identityOf(course.case) };
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
