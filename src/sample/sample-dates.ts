import { academicYearOf } from '../domain/academic-year.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, isBefore, isoDateOf, weekdayOf } from '../domain/iso-date.ts';

/**
 * The days of the year after which a term has four whole weeks and one more day without a holiday in England, whatever the
 * year: after the summer, after the October break, after the new year, after the February break, after the May break.
 */
const OPENINGS = [
  { month: 9, day: 8 },
  { month: 11, day: 5 },
  { month: 1, day: 8 },
  { month: 2, day: 19 },
  { month: 6, day: 3 },
] as const;

/** How many days ahead of the start everything is agreed, at least. */
const NOTICE = 7;

/** Weeks of the sample’s timetable. */
export const SAMPLE_WEEKS = 4;

const mondayFrom = (date: IsoDate): IsoDate => addDays(date, (8 - weekdayOf(date)) % 7);

/** The last school weekday on or before a date. */
export function weekdayBack(date: IsoDate): IsoDate {
  const weekday = weekdayOf(date);
  return weekday > 5 ? addDays(date, 5 - weekday) : date;
}

/** The first Monday at least a week after today on which four weeks of term begin. */
export function sampleStart(today: IsoDate): IsoDate {
  const year = academicYearOf(today);
  const earliest = addDays(today, NOTICE);
  for (const academicYear of [year, year + 1]) {
    for (const { month, day } of OPENINGS) {
      const opening = isoDateOf(month >= 9 ? academicYear : academicYear + 1, month, day);
      if (opening === undefined) continue;
      const start = mondayFrom(opening);
      if (!isBefore(start, earliest)) return start;
    }
  }
  return mondayFrom(earliest);
}

/** The Friday of a week of the sample’s timetable, counted from 1. */
export const fridayOf = (start: IsoDate, week: number): IsoDate => addDays(start, (week - 1) * 7 + 4);
