import type { IsoDate } from './iso-date.ts';
import { isoDateOf, partsOf } from './iso-date.ts';

/** The calendar year in which the academic year of a date begins; academic years run from 1 September to 31 August. */
export function academicYearOf(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return month >= 9 ? year : year - 1;
}

/** The last day, 31 August, of the academic year of a date; the date itself in the last year of the calendar that is written with four digits. */
export const academicYearEnd = (date: IsoDate): IsoDate => isoDateOf(academicYearOf(date) + 1, 8, 31) ?? date;
