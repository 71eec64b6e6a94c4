import type { TimeSpan } from '../domain/clock-time.ts';
import { clockTime, formatTime, minutesIn, minutesOf } from '../domain/clock-time.ts';
import type { Path } from './case.ts';
import type { SchoolDay } from './school-day.ts';
import type { DayState, TimetableDay } from './timetable-day.ts';
import { isOpen } from './timetable-day.ts';
import type { Timetable, TimetableWeek } from './timetable.ts';

/** The boxes of one day, as a person would type them: `{where: 'school', start: '9am', end: '12:30pm'}`. */
export type TypedDay = { readonly where: string; readonly start: string; readonly end: string };

/** Days to be typed into, by path. A day that would stay as it is, or on which the school is closed, is left out. */
export type Suggestion = ReadonlyMap<Path, TypedDay>;

const HOUR = 60;
/** What a suggested day grows by, in minutes. */
const STEP = 15;
/** Below this many minutes a day in school is not worth the way. Ours. */
const SHORTEST_DAY = HOUR;

const at = (time: TimeSpan): TypedDay => ({
  where: 'school',
  start: formatTime(time.start),
  end: formatTime(time.end),
});

const away = (where: 'home' | 'elsewhere'): TypedDay => ({ where, start: '', end: '' });

function typedAs(day: DayState): TypedDay | undefined {
  switch (day.state) {
    case 'school':
      return at(day.time);
    case 'home':
    case 'elsewhere':
      return away(day.state);
    case 'closed':
    case 'outside':
    case 'unanswered':
    case 'unreadable':
      return undefined;
  }
}

/** A part of the school's day, so many minutes long, that keeps its start as long as it can and never leaves the day. */
function within(school: SchoolDay, start: number, minutes: number): TimeSpan {
  const end = Math.min(Math.max(start, minutesOf(school.start)) + minutes, minutesOf(school.end));
  return { start: clockTime(Math.max(end - minutes, minutesOf(school.start))), end: clockTime(end) };
}

const sameWeekday = (week: TimetableWeek, day: TimetableDay): TimetableDay | undefined =>
  week.days.find((other) => other.weekday === day.weekday);

const collect = (days: readonly TimetableDay[], suggest: (day: TimetableDay) => TypedDay | undefined): Suggestion =>
  new Map(
    days.filter(isOpen).flatMap((day): [Path, TypedDay][] => {
      const typed = suggest(day);
      return typed === undefined ? [] : [[day.path, typed]];
    }),
  );

/**
 * What makes a week like the one before it, weekday by weekday. A day that cannot be read there is left alone.
 * @param number the week that is filled, from 2.
 */
export function copyLastWeek(timetable: Timetable, number: number): Suggestion {
  const [last, week] = [number - 1, number].map((n) => timetable.weeks.find((candidate) => candidate.number === n));
  if (last === undefined || week === undefined) return new Map();
  return collect(week.days, (day) => {
    const before = sameWeekday(last, day);
    return before === undefined ? undefined : typedAs(before);
  });
}

/**
 * What lets each day in school of a week end an hour later, at the latest when the school's day does.
 * @param number the week that is changed, from 1.
 */
export function addAnHourADay(timetable: Timetable, number: number): Suggestion {
  const week = timetable.weeks.find((candidate) => candidate.number === number);
  return collect(week?.days ?? [], (day) => {
    if (day.state !== 'school' || day.schoolDay === undefined) return undefined;
    const end = Math.min(minutesOf(day.time.end) + HOUR, minutesOf(day.schoolDay.end));
    return end > minutesOf(day.time.end) ? at({ start: day.time.start, end: clockTime(end) }) : undefined;
  });
}

/**
 * What fills the weeks after the first so that the hours grow evenly, in quarters of an hour, towards the full day that follows
 * the last week. Each weekday grows from its own day in week 1; a day that week 1 leaves open is taken from its longest day in
 * school. Days at home become days in school once they would last an hour; days elsewhere stay so. Weeks in which the school
 * is closed are passed over.
 */
export function steadyClimb(timetable: Timetable): Suggestion {
  const [first, ...later] = timetable.weeks.filter((week) => week.openDays > 0);
  if (first === undefined) return new Map();
  const steps = later.length + 1;
  return new Map(
    later.flatMap((week, index) => [
      ...collect(week.days, (day) => {
        const pattern = patternOf(first, day);
        return pattern === undefined || day.schoolDay === undefined
          ? undefined
          : grown(pattern, day.schoolDay, (index + 1) / steps);
      }),
    ]),
  );
}

/** The day of the first week that a later day grows from. */
function patternOf(first: TimetableWeek, day: TimetableDay): DayState | undefined {
  const own = sameWeekday(first, day);
  if (own !== undefined && typedAs(own) !== undefined) return own;
  return first.days.filter((other) => other.state === 'school').sort((a, b) => b.minutes - a.minutes)[0];
}

/** A day that has come a part, 0 to 1, of its way to the full day. */
function grown(pattern: DayState, school: SchoolDay, part: number): TypedDay | undefined {
  if (pattern.state !== 'school' && pattern.state !== 'home') return typedAs(pattern);
  const full = minutesIn(school);
  const begins = pattern.state === 'school' ? minutesOf(pattern.time.start) : minutesOf(school.start);
  const from = Math.min(pattern.state === 'school' ? minutesIn(pattern.time) : 0, full);
  const minutes = from + Math.floor(((full - from) * part) / STEP) * STEP;
  return pattern.state === 'home' && minutes < SHORTEST_DAY ? away('home') : at(within(school, begins, minutes));
}
