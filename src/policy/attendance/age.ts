import type { Profile } from '../../authorities/profile.ts';
import { compulsoryAgeStart, schoolLeavingDate } from '../../domain/compulsory-age.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { isBefore } from '../../domain/iso-date.ts';

/** The code of time that was agreed to be out of school, and why it is that one. */
export type CodeOfAbsence = { readonly code: 'C2' | 'X'; readonly because: string } | undefined;

/**
 * The code on one day: X for a pupil who is not of compulsory school age that day, C2 for one who is; none while the date of birth
 * is not known. Age counts from the day on which it is reached, and the leaving date still belongs to it. Source: para 70; Education
 * Act 1996, s. 8.
 */
export function codeOfAbsence(born: IsoDate | undefined, date: IsoDate, { codes }: Pick<Profile, 'codes'>): CodeOfAbsence {
  if (born === undefined) return undefined;
  if (isBefore(date, compulsoryAgeStart(born))) return { code: codes.notOfAge.value, because: 'not yet of compulsory school age' };
  if (isBefore(schoolLeavingDate(born), date)) return { code: codes.notOfAge.value, because: 'past compulsory school age' };
  return { code: codes.partTime.value, because: 'the part-time timetable' };
}
