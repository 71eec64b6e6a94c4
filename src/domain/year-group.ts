import { academicYearOf } from './academic-year.ts';
import type { IsoDate } from './iso-date.ts';

/**
 * The year group of a pupil by age: 0 is Reception, 1 Year 1, below 0 Nursery. A pupil may be in another by choice.
 * @param born date of birth.
 * @param on the day it is asked for.
 */
export const yearGroupOf = (born: IsoDate, on: IsoDate): number => academicYearOf(on) - academicYearOf(born) - 5;

/** What a year group is called: `Nursery`, `Reception`, `Year 7`. */
export function yearGroupName(group: number): string {
  if (group < 0) return 'Nursery';
  return group === 0 ? 'Reception' : `Year ${String(group)}`;
}
