import type { Answers } from '../case/case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { Course } from '../life/in-force.ts';
import { inForceAt, spansIn } from '../life/in-force.ts';
import type { AgreedVersion } from '../life/versions.ts';
import type { PlannedSession } from '../policy/attendance/codes.ts';
import { attendanceCodes } from '../policy/attendance/codes.ts';
import type { ReadCase } from './read-case.ts';

/** Some days on which the school’s day had other times than now. */
export interface EarlierTimes {
  /** The first day on which they held no more. */
  readonly until: IsoDate;
  readonly times: Answers;
}

/**
 * What the register says of each half-day: each by the version in force in it, and none where none is; a day that is past by the times that
 * the school’s day had on it. Source: LCC §7, §9.14; regulation 11(6).
 * @param read a version with its terms and the present facts, but for the times of the school’s day, where others are given.
 * @param earlier the oldest first.
 */
export const codesInForce = (
  course: Course,
  read: (version: AgreedVersion, times?: Answers) => Pick<ReadCase, 'case' | 'authority'>,
  earlier: readonly EarlierTimes[],
): readonly PlannedSession[] =>
  course.versions.flatMap((version) => {
    const flexi = {
      last: spansIn(course).findLast((span) => span.version === version)?.last,
      agreed: version.number,
    };
    return [...earlier, undefined].flatMap((era, index) => {
      const [since, { case: c, authority }] = [earlier[index - 1]?.until, read(version, era?.times)];
      return attendanceCodes(c, authority, flexi).filter(
        ({ date, session }) =>
          (since === undefined || !isBefore(date, since)) &&
          (era === undefined || isBefore(date, era.until)) &&
          inForceAt(course, { day: date, half: session }) === version,
      );
    });
  });
