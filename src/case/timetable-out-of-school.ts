import type { TimeSpan } from '../domain/clock-time.ts';
import { isBefore, minutesIn } from '../domain/clock-time.ts';
import type { Weekday } from './fields/school.ts';
import { weekdays } from './fields/school.ts';
import type { SchoolDay } from './school-day.ts';
import type { TimetableDay } from './timetable-day.ts';
import type { Timetable } from './timetable.ts';

/** The part of a weekday that the pupil is out of school in at least one week, though the school is open. */
export interface OutOfSchool {
  readonly weekday: Weekday;
  readonly spans: readonly TimeSpan[];
  /** Minutes of all spans. */
  readonly minutes: number;
}

/** What is left of the school's day before and after the time in school. */
function gaps(
  day: TimetableDay,
  school: SchoolDay,
): { readonly before: TimeSpan; readonly after: TimeSpan } | 'all-day' | 'none' {
  switch (day.state) {
    case 'home':
    case 'elsewhere':
      return 'all-day';
    case 'school':
      return { before: { start: school.start, end: day.time.start }, after: { start: day.time.end, end: school.end } };
    case 'closed':
    case 'outside':
    case 'unanswered':
    case 'unreadable':
      return 'none';
  }
}

/** The widest gaps that the days of one weekday leave; where they meet, the whole of the school's day. */
function widest(days: readonly TimetableDay[], school: SchoolDay): readonly TimeSpan[] {
  let before: TimeSpan = { start: school.start, end: school.start };
  let after: TimeSpan = { start: school.end, end: school.end };
  for (const day of days) {
    const gap = gaps(day, school);
    if (gap === 'all-day') return [{ start: school.start, end: school.end }];
    if (gap === 'none') continue;
    if (isBefore(before.end, gap.before.end)) before = gap.before;
    if (isBefore(gap.after.start, after.start)) after = gap.after;
  }
  if (!isBefore(before.end, after.start)) return [{ start: school.start, end: school.end }];
  return [before, after].filter((span) => minutesIn(span) > 0);
}

/**
 * The hours out of school, weekday by weekday, over the whole timetable: for the questions where the pupil is then and who with.
 * A weekday without such hours, or whose school day is not known, is left out. Time in arranged provision elsewhere counts.
 */
export function outOfSchool(timetable: Timetable): readonly OutOfSchool[] {
  const all = timetable.weeks.flatMap((week) => week.days);
  return weekdays.flatMap((weekday) => {
    const days = all.filter((day) => day.weekday === weekday);
    const school = days.find((day) => day.schoolDay !== undefined)?.schoolDay;
    const spans = school === undefined ? [] : widest(days, school);
    return spans.length === 0
      ? []
      : [{ weekday, spans, minutes: spans.reduce((total, span) => total + minutesIn(span), 0) }];
  });
}
