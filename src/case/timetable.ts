import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, daysBetween, isBefore, isWeekend, mondayOf, weekdayOf } from '../domain/iso-date.ts';
import type { Case, Path } from './case.ts';
import { valueOf } from './field.ts';
import type { Weekday } from './fields/school.ts';
import { schoolDays, weekdays } from './fields/school.ts';
import { timetable as fields, timetableDayPath, weeksFrom } from './fields/timetable.ts';
import { remembered } from './remembered.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { closureOn, readCalendar } from './school-calendar.ts';
import type { SchoolDay } from './school-day.ts';
import type { DayState, TimetableDay } from './timetable-day.ts';
import { isOpen, minutesInSchool, readDay } from './timetable-day.ts';
import type { WeekHours } from './timetable-hours.ts';
import { weekHours } from './timetable-hours.ts';

/** One week of the timetable, Monday to Friday; the first and the last may be part weeks. Source: LCC Appendix 4; that they run so is ours. */
export interface TimetableWeek extends WeekHours {
  /** From 1. */
  readonly number: number;
  /** Its first and its last weekday in the period. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Its five weekdays, Monday first: those before the start and after the end are outside. */
  readonly days: readonly TimetableDay[];
}

/** The way back to full time, as far as it has been answered. Screens, documents and rules all read this. */
export interface Timetable {
  readonly start: IsoDate;
  /** The last part-time day. */
  readonly end: IsoDate;
  readonly weeks: readonly TimetableWeek[];
}

/** For how many times seven days a timetable is asked: a longer period is more than any route allows. Source: LCC §5(2). */
export const MOST_WEEKS = 8;

/** The rows that so many days can need: the first and the last may both be part weeks. */
export const MOST_ROWS = MOST_WEEKS + 1;

const DAYS_IN_WEEK = 7;

/** The Monday of the first week of a timetable: that of its start, or the next, where it starts on a Saturday or Sunday. */
export const firstMonday = (start: IsoDate): IsoDate =>
  isWeekend(start) ? addDays(mondayOf(start), DAYS_IN_WEEK) : mondayOf(start);

/** How many weeks from Monday to Friday a period touches, from its first to its last day; none where both lie in one weekend. */
export const weeksTouched = (start: IsoDate, end: IsoDate): number =>
  isBefore(end, start) ? 0 : Math.floor(daysBetween(firstMonday(start), end) / DAYS_IN_WEEK) + 1;

/** The weekday of the first day on which a school may be open: Monday, where it starts on a Saturday or Sunday. */
export const firstWeekday = (start: IsoDate): Weekday => weekdays[weekdayOf(start) - 1] ?? 'monday';

/** Reads the timetable of a case; `undefined` until it has a start, and an end that is not before it. */
export const readTimetable = remembered((c: Case): Timetable | undefined => {
  const start = valueOf(c, fields.start);
  const end = valueOf(c, fields.end);
  if (start === undefined || end === undefined || isBefore(end, start)) return undefined;
  const held = addDays(start, MOST_WEEKS * DAYS_IN_WEEK - 1);
  const last = isBefore(held, end) ? held : end;
  const ground = {
    c,
    start,
    last,
    weeksFrom: weekdays.indexOf(valueOf(c, weeksFrom) ?? firstWeekday(start)),
    calendar: readCalendar(c),
    schoolDays: weekdays.map((weekday) => valueOf(c, schoolDays[weekday])),
  };
  const weeks = Array.from({ length: weeksTouched(start, last) }, (_, index) => readWeek(ground, index));
  return { start, end, weeks };
});

/** What every day of one timetable is read from. */
interface Ground {
  readonly c: Case;
  readonly start: IsoDate;
  /** The last day of the period that the timetable holds. */
  readonly last: IsoDate;
  /** With which weekday the seven days begin by which answers are numbered; from 0, Monday. */
  readonly weeksFrom: number;
  readonly calendar: SchoolCalendar;
  /** The school’s own day on each weekday, Monday first. */
  readonly schoolDays: readonly (SchoolDay | undefined)[];
}

function readWeek(ground: Ground, index: number): TimetableWeek {
  const monday = addDays(firstMonday(ground.start), index * DAYS_IN_WEEK);
  const friday = addDays(monday, weekdays.length - 1);
  const number = index + 1;
  const days = weekdays.map((weekday, at) =>
    readDate(ground, timetableDayPath(at < ground.weeksFrom ? number - 1 : number, weekday), addDays(monday, at)),
  );
  return {
    number,
    from: isBefore(monday, ground.start) ? ground.start : monday,
    to: isBefore(ground.last, friday) ? ground.last : friday,
    days,
    ...weekHours(days),
  };
}

/** The day of the timetable on a date. What was typed for a day on which the school is closed is not used. @param path where its answer stands. */
function readDate({ c, start, last, calendar, schoolDays: days }: Ground, path: Path, date: IsoDate): TimetableDay {
  const weekday = firstWeekday(date);
  const schoolDay = days[weekdays.indexOf(weekday)];
  const state = isBefore(date, start)
    ? { state: 'outside' as const, side: 'before' as const }
    : isBefore(last, date)
      ? { state: 'outside' as const, side: 'after' as const }
      : stateOn(calendar, date, () => readDay(c.get(path), schoolDay));
  // The state is spread last: an object that grows after a spread is made ten times as slowly.
  return { weekday, date, path, schoolDay, minutes: minutesInSchool(state), ...state };
}

function stateOn(calendar: SchoolCalendar, date: IsoDate, read: () => DayState): DayState {
  const why = closureOn(calendar, date);
  return why === undefined ? read() : { state: 'closed', why };
}

/** The first day of a week that is asked about; none in a week in which the school is closed. */
export const firstOpenDay = ({ days }: Pick<TimetableWeek, 'days'>): TimetableDay | undefined => days.find(isOpen);
