import type { Course } from '../life/in-force.ts';
import { inForceAt } from '../life/in-force.ts';
import type { AgreedVersion } from '../life/versions.ts';
import type { PlannedSession } from '../policy/attendance/codes.ts';
import { attendanceCodes } from '../policy/attendance/codes.ts';
import type { ReadCase } from './read-case.ts';

/**
 * What the register says of each half-day: each by the version in force in it, and none where none is. Source: LCC §7, §9.14; regulation
 * 11(6).
 * @param read a version with its terms and the present facts.
 */
export const codesInForce = (
  course: Course,
  read: (version: AgreedVersion) => Pick<ReadCase, 'case' | 'authority'>,
): readonly PlannedSession[] =>
  course.versions.flatMap((version) => {
    const { case: c, authority } = read(version);
    return attendanceCodes(c, authority).filter(
      ({ date, session }) => inForceAt(course, { day: date, half: session }) === version,
    );
  });
