import type { Case } from '../case/case.ts';
import type { Typed } from '../case/typed.ts';
import type { Weekday } from '../case/fields/school.ts';
import type { DayState } from '../case/timetable-day.ts';
import { formatTime } from '../domain/clock-time.ts';
import { weekdayName } from '../forms/weekday-name.ts';
import { unclear } from './answers.ts';
import type { Cell } from './model.ts';

/** One day of the timetable, with what tells it apart. */
export type PrintedDay = DayState & { readonly weekday: Weekday; readonly path: string };

/** The times in the boxes of a day; all that is there where it has another shape. */
function timesAsTyped(typed: Typed): string {
  const boxes = typeof typed === 'string' ? { typed } : { ...typed };
  const { where: _where, ...times } = boxes as Readonly<Record<string, string>>;
  return Object.values(times).filter((part) => part.trim() !== '').join(' to ');
}

function stateInWords(day: PrintedDay, c: Case): string | undefined {
  switch (day.state) {
    case 'school':
      return `${formatTime(day.time.start)} to ${formatTime(day.time.end)}`;
    case 'home':
      return 'at home';
    case 'elsewhere':
      return 'in provision elsewhere';
    case 'closed':
      return 'school closed';
    case 'unreadable':
      return unclear(timesAsTyped(c.answers.get(day.path) ?? ''));
    case 'unanswered':
      return 'not filled in yet';
    case 'outside':
      return undefined;
  }
}

/** The days of a week, a line each: `Monday: 9am to 12:30pm`; `null` where no day has been answered. */
export function daysInWords(days: readonly PrintedDay[], c: Case): Cell {
  const asked = days.filter((day) => day.state !== 'outside');
  if (asked.every((day) => day.state === 'unanswered')) return null;
  return asked.flatMap((day) => {
    const words = stateInWords(day, c);
    return words === undefined ? [] : [`${weekdayName(day.weekday)}: ${words}`];
  }).join('\n');
}
