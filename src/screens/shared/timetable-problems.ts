import type { Case, Path } from '../../case/case.ts';
import { timetable } from '../../case/fields/timetable.ts';
import type { TimetableDay } from '../../case/timetable-day.ts';
import { readTimetable } from '../../case/timetable.ts';
import type { Fault } from '../../domain/fault.ts';
import { formatWeekdayDate } from '../../domain/iso-date.ts';
import { faultWords } from '../words/fault-words.ts';

/** What is wrong with one day of the timetable, in words. */
export interface DayProblem {
  readonly path: Path;
  readonly words: string;
  readonly fault?: Fault;
}

function dayProblem(day: TimetableDay, week: number): readonly DayProblem[] {
  const name = `Week ${String(week)}, ${formatWeekdayDate(day.date)}`;
  switch (day.state) {
    case 'unanswered':
      return [{ path: day.path, words: `${name}: say where the pupil is` }];
    case 'unreadable':
      return [{ path: day.path, words: faultWords(day.why, name), fault: day.why }];
    case 'school':
    case 'home':
    case 'elsewhere':
    case 'closed':
    case 'outside':
      return [];
  }
}

/** What the timetable still lacks, day by day; a timetable without its dates lacks those first. */
export function timetableProblems(c: Case): readonly DayProblem[] {
  const read = readTimetable(c);
  if (read === undefined) return [{ path: timetable.start.path, words: 'Enter the dates of the timetable first' }];
  return read.weeks.flatMap((week) => week.days.flatMap((day) => dayProblem(day, week.number)));
}
