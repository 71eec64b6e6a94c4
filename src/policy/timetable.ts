import { formatTime, isBefore } from '../domain/clock-time.ts';
import { formatDayMonth, weekdayNames, weekdayOf } from '../domain/iso-date.ts';
import type { TimetableWeek } from '../case/timetable.ts';
import { readTimetable } from '../case/timetable.ts';
import type { TimetableDay } from '../case/timetable-day.ts';
import type { Check, Finding } from './finding.ts';
import { ours } from './finding.ts';

/** The days and weeks of the timetable: none left out, each inside the school's day, no week as long as the full one. */
export const checkTimetable: Check = (c) =>
  (readTimetable(c)?.weeks ?? []).flatMap((week) => [...noDayLeftOut(week), ...week.days.flatMap((day) => dayReads(week, day)), ...lessThanFull(week)]);

const reading = (path: string, words: string): Finding => ({ rule: 'timetable.reading', level: 'stop', gate: 'sign', words, path, source: ours });

const nameOf = (day: TimetableDay): string => `${weekdayNames[weekdayOf(day.date) - 1] ?? ''} ${formatDayMonth(day.date)}`;

function noDayLeftOut(week: TimetableWeek): readonly Finding[] {
  const open = week.days.filter((day) => day.state === 'unanswered');
  const [first] = open;
  if (first === undefined) return [];
  return [reading(first.path, `Week ${String(week.number)}: say where the pupil is on ${open.map(nameOf).join(', ')}.`)];
}

function dayReads(week: TimetableWeek, day: TimetableDay): readonly Finding[] {
  const name = `Week ${String(week.number)}, ${nameOf(day)}`;
  if (day.state === 'unreadable') {
    const order = day.why.kind === 'time-order' ? `it ends at ${formatTime(day.why.end)}, which is not after it starts, ${formatTime(day.why.start)}` : 'it cannot be read';
    return [reading(day.path, `${name}: ${order}.`)];
  }
  if (day.state !== 'school' || day.schoolDay === undefined) return [];
  const { time, schoolDay } = day;
  if (!isBefore(time.start, schoolDay.start) && !isBefore(schoolDay.end, time.end)) return [];
  const hours = `${formatTime(time.start)} to ${formatTime(time.end)}`;
  return [reading(day.path, `${name}: ${hours} is not inside the school’s day, ${formatTime(schoolDay.start)} to ${formatTime(schoolDay.end)}.`)];
}

function lessThanFull(week: TimetableWeek): readonly Finding[] {
  const [first] = week.days;
  if (first === undefined || week.share === undefined || week.share < 1) return [];
  return [
    {
      rule: 'timetable.less-than-full',
      level: 'note',
      gate: 'sign',
      words: `Week ${String(week.number)} is ${week.share > 1 ? 'longer than' : 'as long as'} the full week of the pupil’s year group.`,
      path: first.path,
      source: { document: 'LCC', paragraph: '§4' },
    },
  ];
}
