import type { Profile } from '../../authorities/profile.ts';
import { compulsoryAgeStart, schoolLeavingDate } from '../../domain/compulsory-age.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { isBefore } from '../../domain/iso-date.ts';

/** The code of time that was agreed to be out of school, and why it is that one. */
export type CodeOfAbsence = { readonly code: 'C2' | 'C' | 'X'; readonly because: string } | undefined;

/** What time out of school was agreed in. */
const agreedIn = {
  partTime: 'agreed in the part-time timetable',
  flexi: 'the flexi-schooling agreement says',
} as const;

/**
 * The code on one day: X for a pupil who is not of compulsory school age that day; for one who is, C2 by a part-time timetable and C by
 * flexi-schooling; none while the date of birth is not known. Age counts from the day on which it is reached, and the leaving date still
 * belongs to it. Source: para 70; LCC §7; Education Act 1996, s. 8.
 */
export function codeOfAbsence(
  born: IsoDate | undefined,
  date: IsoDate,
  { codes }: Pick<Profile, 'codes'>,
  by: keyof typeof agreedIn,
): CodeOfAbsence {
  if (born === undefined) return undefined;
  if (isBefore(date, compulsoryAgeStart(born)))
    return { code: codes.notOfAge.value, because: 'not yet of compulsory school age' };
  if (isBefore(schoolLeavingDate(born), date))
    return { code: codes.notOfAge.value, because: 'past compulsory school age' };
  return { code: codes[by].value, because: agreedIn[by] };
}
