import { valueOf } from '../../case/field.ts';
import { timetable } from '../../case/fields/timetable.ts';
import type { TimetableWeek } from '../../case/timetable.ts';
import { readTimetable } from '../../case/timetable.ts';
import type { TimetableDay } from '../../case/timetable-day.ts';
import { formatTime, isBefore } from '../../domain/clock-time.ts';
import { formatDate, formatDayMonth, isBefore as isDateBefore, weekdayNames, weekdayOf } from '../../domain/iso-date.ts';
import { isPartTime } from '../route.ts';
import type { Lack, Rule } from '../rule.ts';
import { dfe, lcc, ours } from '../sources.ts';

const backToFull: Rule = {
  id: 'timetable.back-to-full',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.9'), dfe('para 67')],
  words: 'The day full time starts again is set: the next open day after the last part-time day.',
  mender: 'school',
  find: ({ case: c }) => {
    const end = valueOf(c, timetable.end);
    const fullTime = valueOf(c, timetable.fullTimeFrom);
    if (end === undefined || fullTime === undefined || isDateBefore(end, fullTime)) return [];
    return [
      {
        words: `Full time starts again on ${formatDate(fullTime)}, which is not after the last part-time day, ${formatDate(end)}.`,
        path: timetable.fullTimeFrom.path,
      },
    ];
  },
};

const nameOf = (day: TimetableDay): string => `${weekdayNames[weekdayOf(day.date) - 1] ?? ''} ${formatDayMonth(day.date)}`;

function noDayLeftOut(week: TimetableWeek): readonly Lack[] {
  const open = week.days.filter((day) => day.state === 'unanswered');
  const [first] = open;
  if (first === undefined) return [];
  return [{ words: `Week ${String(week.number)}: say where the pupil is on ${open.map(nameOf).join(', ')}.`, path: first.path }];
}

function dayReads(week: TimetableWeek, day: TimetableDay): readonly Lack[] {
  const name = `Week ${String(week.number)}, ${nameOf(day)}`;
  if (day.state === 'unreadable') {
    const order = day.why.kind === 'time-order' ? `it ends at ${formatTime(day.why.end)}, which is not after it starts, ${formatTime(day.why.start)}` : 'it cannot be read';
    return [{ words: `${name}: ${order}.`, path: day.path }];
  }
  if (day.state !== 'school' || day.schoolDay === undefined) return [];
  const { time, schoolDay } = day;
  if (!isBefore(time.start, schoolDay.start) && !isBefore(schoolDay.end, time.end)) return [];
  const hours = `${formatTime(time.start)} to ${formatTime(time.end)}`;
  return [{ words: `${name}: ${hours} is not inside the school’s day, ${formatTime(schoolDay.start)} to ${formatTime(schoolDay.end)}.`, path: day.path }];
}

const reading: Rule = {
  id: 'timetable.reading',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [ours],
  words: 'Weeks are seven days from the start. Times end after they begin and lie inside the school’s day, and no open day is left out.',
  mender: 'school',
  find: ({ case: c }) => (readTimetable(c)?.weeks ?? []).flatMap((week) => [...noDayLeftOut(week), ...week.days.flatMap((day) => dayReads(week, day))]),
};

const lessThanFull: Rule = {
  id: 'timetable.less-than-full',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'note',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§4')],
  words: 'Every week is shorter than the full week of the pupil’s year group.',
  mender: 'school',
  find: ({ case: c }) =>
    (readTimetable(c)?.weeks ?? []).flatMap((week): Lack[] => {
      const [first] = week.days;
      if (first === undefined || week.share === undefined || week.share < 1) return [];
      return [
        {
          words: `Week ${String(week.number)} is ${week.share > 1 ? 'longer than' : 'as long as'} the full week of the pupil’s year group.`,
          path: first.path,
        },
      ];
    }),
};

export const timetableRules: readonly Rule[] = [backToFull, reading, lessThanFull];
