import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, daysBetween, isBefore, weekdayOf } from '../domain/iso-date.ts';
import type { Case } from './case.ts';
import { valueOf } from './field.ts';
import { schoolDays, weekdays } from './fields/school.ts';
import { timetable as fields, timetableDayPath } from './fields/timetable.ts';
import { remembered } from './remembered.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { closureOn, readCalendar } from './school-calendar.ts';
import type { SchoolDay } from './school-day.ts';
import type { DayState, TimetableDay } from './timetable-day.ts';
import { isOpen, minutesInSchool, readDay } from './timetable-day.ts';
import type { WeekHours } from './timetable-hours.ts';
import { weekHours } from './timetable-hours.ts';

/** One week of the timetable: seven days from the start date, or from a multiple of seven days after it. */
export interface TimetableWeek extends WeekHours {
  /** From 1. */
  readonly number: number;
  readonly from: IsoDate;
  /** Its last day in the period. */
  readonly to: IsoDate;
  /** Its five weekdays, by date: a week that begins on a Wednesday ends with Monday and Tuesday. */
  readonly days: readonly TimetableDay[];
}

/** The way back to full time, as far as it has been answered. Screens, documents and rules all read this. */
export interface Timetable {
  readonly start: IsoDate;
  /** The last part-time day. */
  readonly end: IsoDate;
  readonly weeks: readonly TimetableWeek[];
}

/** The most weeks a timetable is asked for: a longer period is more than any route allows. Source: LCC §5(2). */
export const MOST_WEEKS = 8;

const DAYS_IN_WEEK = 7;

/** How many weeks, the last perhaps in part, a period has; both its first and its last day belong to it. */
export const weekCount = (start: IsoDate, end: IsoDate): number =>
  isBefore(end, start) ? 0 : Math.floor(daysBetween(start, end) / DAYS_IN_WEEK) + 1;

/** Reads the timetable of a case; `undefined` until it has a start, and an end that is not before it. */
export const readTimetable = remembered((c: Case): Timetable | undefined => {
  const start = valueOf(c, fields.start);
  const end = valueOf(c, fields.end);
  if (start === undefined || end === undefined || isBefore(end, start)) return undefined;
  const count = Math.min(weekCount(start, end), MOST_WEEKS);
  const ground = {
    c,
    start,
    end,
    calendar: readCalendar(c),
    schoolDays: weekdays.map((weekday) => valueOf(c, schoolDays[weekday])),
  };
  return { start, end, weeks: Array.from({ length: count }, (_, index) => readWeek(ground, index + 1)) };
});

/** What every day of one timetable is read from. */
interface Ground {
  readonly c: Case;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly calendar: SchoolCalendar;
  /** The school’s own day on each weekday, Monday first. */
  readonly schoolDays: readonly (SchoolDay | undefined)[];
}

function readWeek(ground: Ground, number: number): TimetableWeek {
  const from = addDays(ground.start, (number - 1) * DAYS_IN_WEEK);
  const last = addDays(from, DAYS_IN_WEEK - 1);
  const to = isBefore(ground.end, last) ? ground.end : last;
  const dates = Array.from({ length: DAYS_IN_WEEK }, (_, index) => addDays(from, index));
  const days = dates.flatMap((date) => readDate(ground, number, date));
  return { number, from, to, days, ...weekHours(days) };
}

/** The day of the timetable on a date: one, or none at a weekend. What was typed for a day on which the school is closed is not used. */
function readDate(
  { c, end, calendar, schoolDays: days }: Ground,
  week: number,
  date: IsoDate,
): readonly TimetableDay[] {
  const index = weekdayOf(date) - 1;
  const weekday = weekdays[index];
  if (weekday === undefined) return [];
  const path = timetableDayPath(week, weekday);
  const schoolDay = days[index];
  const state = isBefore(end, date)
    ? { state: 'outside' as const }
    : stateOn(calendar, date, () => readDay(c.get(path), schoolDay));
  // The state is spread last: an object that grows after a spread is made ten times as slowly.
  return [{ weekday, date, path, schoolDay, minutes: minutesInSchool(state), ...state }];
}

function stateOn(calendar: SchoolCalendar, date: IsoDate, read: () => DayState): DayState {
  const why = closureOn(calendar, date);
  return why === undefined ? read() : { state: 'closed', why };
}

/** The first day of a week that is asked about; none in a week in which the school is closed. */
export const firstOpenDay = ({ days }: Pick<TimetableWeek, 'days'>): TimetableDay | undefined => days.find(isOpen);
