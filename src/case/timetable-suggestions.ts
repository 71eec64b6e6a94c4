import type { ClockTime, TimeSpan } from '../domain/clock-time.ts';
import { clockTime, formatTime, isBefore, minutesOf } from '../domain/clock-time.ts';
import type { Path } from './case.ts';
import type { DayState, TimetableDay } from './timetable-day.ts';
import { isOpen } from './timetable-day.ts';
import type { Timetable, TimetableWeek } from './timetable.ts';

/** The boxes of one day, as a person would type them: `{where: 'school', start: '9am', end: '12:30pm'}`. */
export type TypedDay = { readonly where: string; readonly start: string; readonly end: string };

/** Days to be typed into, by path. A day on which the school is closed is left out, and so is one of which nothing is suggested. */
export type Suggestion = ReadonlyMap<Path, TypedDay>;

/** A climb goes up in steps of so many minutes. Ours. */
const STEP = 15;

const at = ({ start, end }: TimeSpan): TypedDay => ({
  where: 'school',
  start: formatTime(start),
  end: formatTime(end),
});

function typedAs(day: DayState): TypedDay | undefined {
  switch (day.state) {
    case 'school':
      return at(day.time);
    case 'home':
    case 'elsewhere':
      return { where: day.state, start: '', end: '' };
    case 'closed':
    case 'outside':
    case 'unanswered':
    case 'unreadable':
      return undefined;
  }
}

const sameWeekday = ({ days }: TimetableWeek, { weekday }: TimetableDay): TimetableDay | undefined =>
  days.find((other) => other.weekday === weekday);

const collect = (days: readonly TimetableDay[], suggest: (day: TimetableDay) => TypedDay | undefined): Suggestion =>
  new Map(
    days.filter(isOpen).flatMap((day): [Path, TypedDay][] => {
      const typed = suggest(day);
      return typed === undefined ? [] : [[day.path, typed]];
    }),
  );

/** Whether a day says already what is suggested for it. */
export function saysIt(day: DayState, { where, start, end }: TypedDay): boolean {
  const now = typedAs(day);
  return now?.where === where && now.start === start && now.end === end;
}

/**
 * What makes a week like another, weekday by weekday. A weekday that says nothing there, as in a week that begins on a Tuesday, is like the first day
 * of it that does.
 */
export function copyWeek(from: TimetableWeek, to: TimetableWeek): Suggestion {
  const first = from.days.map(typedAs).find((typed) => typed !== undefined);
  return collect(to.days, (day) => {
    const own = sameWeekday(from, day);
    return (own === undefined ? undefined : typedAs(own)) ?? first;
  });
}

/** What makes all days of a week like one of them. */
export const likeOneDay = ({ days }: TimetableWeek, day: TimetableDay): Suggestion => collect(days, () => typedAs(day));

/** Until when the pupil is in school in the first and in the last week of a climb. */
export interface Climb {
  readonly first: ClockTime;
  readonly last: ClockTime;
}

/** Until when in one of so many weeks: evenly between, to the quarter of an hour. @param index from 0. */
function untilIn({ first, last }: Climb, index: number, count: number): ClockTime {
  if (index === 0) return first;
  if (index === count - 1) return last;
  const [from, to] = [minutesOf(first), minutesOf(last)];
  const between = Math.round((from + ((to - from) * index) / (count - 1)) / STEP) * STEP;
  return clockTime(Math.min(Math.max(between, Math.min(from, to)), Math.max(from, to)));
}

/** A day in school from when it begins until then, inside the school’s day; nothing where that leaves no time. */
function dayUntil(start: ClockTime, until: ClockTime, { schoolDay }: TimetableDay): TypedDay | undefined {
  const end = schoolDay !== undefined && isBefore(schoolDay.end, until) ? schoolDay.end : until;
  return isBefore(start, end) ? at({ start, end }) : undefined;
}

/**
 * What fills all weeks so that each ends its days a little later: the first until one time, the last until another, those between evenly. A day begins
 * when it does in the first week, else with the school’s own. A day at home or elsewhere stays so, and weeks in which the school is closed are
 * passed over.
 */
export function steadyClimb({ weeks }: Timetable, climb: Climb): Suggestion {
  const open = weeks.filter(({ openDays }) => openDays > 0);
  const begins = (day: TimetableDay): ClockTime | undefined => {
    const own = open[0] === undefined ? undefined : sameWeekday(open[0], day);
    const first = own?.state === 'school' ? own : open[0]?.days.find(({ state }) => state === 'school');
    return first?.state === 'school' ? first.time.start : day.schoolDay?.start;
  };
  return new Map(
    open.flatMap(({ days }, index) => [
      ...collect(days, (day) => {
        if (day.state === 'home' || day.state === 'elsewhere') return undefined;
        const start = begins(day);
        return start === undefined ? undefined : dayUntil(start, untilIn(climb, index, open.length), day);
      }),
    ]),
  );
}
