import { ours } from '../../../authorities/sources.ts';
import type { Case, Path } from '../../../case/case.ts';
import type { TimetableDay } from '../../../case/timetable-day.ts';
import type { Timetable, TimetableWeek } from '../../../case/timetable.ts';
import { readTimetable } from '../../../case/timetable.ts';
import { formatTime, isBefore } from '../../../domain/clock-time.ts';
import { formatDayMonth, isBefore as isDateBefore, weekdayNames, weekdayOf } from '../../../domain/iso-date.ts';
import { listed } from '../../../domain/listed.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime } from '../../engine/scope.ts';
import { mixedEnd } from './mixed-times.ts';

const nameOf = (day: TimetableDay): string =>
  `${weekdayNames[weekdayOf(day.date) - 1] ?? ''} ${formatDayMonth(day.date)}`;

/** The open days of a week that were passed over: a later day has been answered. What is yet to come is no mistake. */
function daysLeftOut(timetable: Timetable, week: TimetableWeek): readonly Lack[] {
  const unanswered = week.days.filter(({ state }) => state === 'unanswered');
  if (unanswered.length === 0) return [];
  const lastAnswered = timetable.weeks
    .flatMap(({ days }) => days)
    .findLast(({ state }) => !['unanswered', 'outside', 'closed'].includes(state))?.date;
  const out = unanswered.filter(({ date }) => lastAnswered !== undefined && isDateBefore(date, lastAnswered));
  const [first] = out;
  if (first === undefined) return [];
  return [
    {
      words: `Week ${String(week.number)}: say where the pupil is on ${out.map(nameOf).join(', ')}.`,
      path: first.path,
    },
  ];
}

/** How one day reads wrong, as the end of a sentence that names it. */
function wrongIn(day: TimetableDay): string | undefined {
  if (day.state === 'unreadable') {
    return day.why.kind === 'time-order'
      ? `it ends at ${formatTime(day.why.end)}, which is not after it starts, ${formatTime(day.why.start)}`
      : 'it cannot be read';
  }
  if (day.state !== 'school' || day.schoolDay === undefined) return undefined;
  const { time, schoolDay } = day;
  if (!isBefore(time.start, schoolDay.start) && !isBefore(schoolDay.end, time.end)) return undefined;
  return `${formatTime(time.start)} to ${formatTime(time.end)} is not inside the school’s day, ${formatTime(schoolDay.start)} to ${formatTime(schoolDay.end)}`;
}

/** The days of a week that read wrong: those that do so alike are one thing to mend. */
function daysWrong({ number, days }: TimetableWeek): readonly Lack[] {
  const alike = new Map<string, { readonly path: Path; readonly names: string[] }>();
  for (const day of days) {
    const wrong = wrongIn(day);
    if (wrong === undefined) continue;
    const known = alike.get(wrong) ?? { path: day.path, names: [] };
    known.names.push(nameOf(day));
    alike.set(wrong, known);
  }
  return [...alike].map(([wrong, { path, names }]) => ({
    words: `Week ${String(number)}, ${listed(names)}: ${wrong}.`,
    path,
  }));
}

/** The ends of a week’s days whose start is written in 24 hours and which say neither am nor pm, told once a week. */
function mixedTimes(c: Case, week: TimetableWeek): readonly Lack[] {
  const mixed = week.days.flatMap((day) => {
    const typed = mixedEnd(c.get(day.path));
    return day.state === 'school' && typed !== undefined && day.time.end >= '12:00'
      ? [{ path: day.path, typed, end: day.time.end }]
      : [];
  });
  const [first] = mixed;
  if (first === undefined) return [];
  const readings = new Map(mixed.map(({ typed, end }) => [typed, formatTime(end)]));
  const parts = [...readings].map(([typed, end]) => `“${typed}” was typed without am or pm and is read as ${end}`);
  return [{ words: `Week ${String(week.number)}: ${parts.join('; ')}.`, path: first.path, level: 'note' }];
}

/** What the timetable says can be read in one way only, and lies within the school’s own day. */
export const reading: Rule = {
  id: 'timetable.reading',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words: 'Times end after they begin and lie inside the school’s day, and no open day is left out.',
  mender: 'school',
  find: ({ case: c }) => {
    const timetable = readTimetable(c);
    if (timetable === undefined) return [];
    return timetable.weeks.flatMap((week) => [
      ...daysLeftOut(timetable, week),
      ...daysWrong(week),
      ...mixedTimes(c, week),
    ]);
  },
};
