import { academicYearOf } from './academic-year.ts';
import type { IsoDate } from './iso-date.ts';
import { addDays, addYears, isBefore, isoDateOf, partsOf, weekdayOf } from './iso-date.ts';

const FRIDAY = 5;

/**
 * The day from which a child is of compulsory school age: the first 31 December, 31 March or 31 August on or after the fifth
 * birthday. Source: Education Act 1996, s. 8; The Education (Start of Compulsory School Age) Order 1998.
 */
export function compulsoryAgeStart(born: IsoDate): IsoDate {
  const fifth = addYears(born, 5);
  const { year } = partsOf(fifth);
  const days = [isoDateOf(year, 3, 31), isoDateOf(year, 8, 31), isoDateOf(year, 12, 31)];
  return days.find((day): day is IsoDate => day !== undefined && !isBefore(day, fifth)) ?? fifth;
}

/**
 * The school leaving date: the last Friday in June of the academic year in which the pupil turns 16. Source: Education Act 1996,
 * s. 8; The Education (School Leaving Date) Order 1997.
 */
export function schoolLeavingDate(born: IsoDate): IsoDate {
  const sixteenth = addYears(born, 16);
  const lastOfJune = isoDateOf(academicYearOf(sixteenth) + 1, 6, 30);
  return lastOfJune === undefined ? sixteenth : addDays(lastOfJune, -((weekdayOf(lastOfJune) - FRIDAY + 7) % 7));
}
