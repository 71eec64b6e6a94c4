import type { Case } from '../../case/case.ts';
import type { Weekday } from '../../case/fields/school.ts';
import { weekdays } from '../../case/fields/school.ts';
import { closureInWords } from '../../case/school-calendar.ts';
import type { DayState } from '../../case/timetable-day.ts';
import type { Typed } from '../../case/typed.ts';
import { formatTime } from '../../domain/clock-time.ts';
import { wellFormed } from '../../domain/letters.ts';
import { weekdayName } from '../../forms/weekday-name.ts';
import type { Cell } from '../model.ts';
import { unclear } from '../parts/answers.ts';

/** One day of the timetable, with what tells it apart. */
export type PrintedDay = DayState & { readonly weekday: Weekday; readonly path: string };

/** What stands in the boxes of a day that cannot be read, without the word for the place. */
function timesAsTyped(typed: Typed): string {
  const boxes = typeof typed === 'string' ? [['', typed]] : Object.entries(typed);
  const times = boxes.flatMap(([box, part]) =>
    box === 'where' || part === undefined || part.trim() === '' ? [] : [part],
  );
  return times.length === 0 ? 'times not filled in yet' : unclear(wellFormed(times.join(' to ')));
}

/** What one day says: `8:45am to 12pm`, `at home`; nothing of a day outside the timetable. */
export function stateInWords(day: PrintedDay, c: Pick<Case, 'get'>): string | undefined {
  switch (day.state) {
    case 'school':
      return `${formatTime(day.time.start)} to ${formatTime(day.time.end)}`;
    case 'home':
      return 'at home';
    case 'elsewhere':
      return 'in provision elsewhere';
    case 'closed':
      return day.why === undefined ? 'school closed' : `school closed, ${closureInWords(day.why)}`;
    case 'unreadable':
      return timesAsTyped(c.get(day.path) ?? '');
    case 'unanswered':
      return 'not filled in yet';
    case 'outside':
      return undefined;
  }
}

/** Days that follow each other and read the same. */
interface Run {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly words: string;
}

const follows = (a: Weekday, b: Weekday): boolean => weekdays.indexOf(b) === weekdays.indexOf(a) + 1;

function runsOf(days: readonly PrintedDay[], c: Case): readonly Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const words = stateInWords(day, c);
    const before = runs.at(-1);
    if (words === undefined) continue;
    if (before?.words === words && follows(before.last, day.weekday))
      runs.splice(-1, 1, { ...before, last: day.weekday });
    else runs.push({ first: day.weekday, last: day.weekday, words });
  }
  return runs;
}

function runInWords({ first, last, words }: Run): string {
  if (first === last) return `${weekdayName(first)}: ${words}`;
  return `${weekdayName(first)} ${follows(first, last) ? 'and' : 'to'} ${weekdayName(last)}: ${words}`;
}

/** The days of a week, a line for those that are alike: `Monday to Thursday: 9am to 12:30pm`; `null` where no day has been answered. */
export function daysInWords(days: readonly PrintedDay[], c: Case): Cell {
  const asked = days.filter((day) => day.state !== 'outside');
  if (asked.every((day) => day.state === 'unanswered')) return null;
  return runsOf(asked, c).map(runInWords).join('\n');
}
