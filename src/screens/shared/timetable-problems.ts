import type { Answers, Case, Path } from '../../case/case.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { sameTimes } from '../../case/same-times.ts';
import type { TimetableDay } from '../../case/timetable-day.ts';
import { isOpen } from '../../case/timetable-day.ts';
import type { TimetableWeek } from '../../case/timetable.ts';
import { readTimetable } from '../../case/timetable.ts';
import type { Fault } from '../../domain/fault.ts';
import { formatWeekdayDate } from '../../domain/iso-date.ts';
import { listed } from '../../domain/listed.ts';
import { faultWords } from '../words/fault-words.ts';

/** What is wrong with a week of the timetable, in words; once, however many days one box fills. */
export interface WeekProblem {
  /** The number of the week; none of a timetable that has no dates. */
  readonly week: number | undefined;
  /** The days it is about. */
  readonly paths: readonly Path[];
  readonly words: string;
  readonly fault?: Fault;
  /** Whether it is about all open days, which have the same times: the boxes of the week’s row. */
  readonly isOfRow: boolean;
}

type WrongDay = Extract<TimetableDay, { state: 'unanswered' | 'unreadable' }>;

const isWrong = (day: TimetableDay): day is WrongDay => day.state === 'unanswered' || day.state === 'unreadable';

const wordsOf = (day: WrongDay, name: string): string =>
  day.state === 'unanswered' ? `${name}: say when the pupil is in school` : faultWords(day.why, name);

/** What is wrong with the days of a week whose days have the same times: told of the week where it is so of each. */
function problemsOfRow(week: TimetableWeek): readonly WeekProblem[] {
  const name = `Week ${String(week.number)}`;
  const wrong = week.days.filter(isWrong);
  const alike = [...new Set(wrong.map((day) => wordsOf(day, '')))];
  return alike.flatMap((words): WeekProblem[] => {
    const days = wrong.filter((day) => wordsOf(day, '') === words);
    const [first] = days;
    if (first === undefined) return [];
    const isEach = days.length === week.days.filter(isOpen).length;
    const which = isEach ? name : `${name}, ${listed(days.map(({ date }) => formatWeekdayDate(date)))}`;
    return [
      {
        week: week.number,
        paths: days.map(({ path }) => path),
        words: wordsOf(first, which),
        isOfRow: true,
        ...(first.state === 'unreadable' ? { fault: first.why } : {}),
      },
    ];
  });
}

const problemOfDay = (day: WrongDay, { number }: TimetableWeek): WeekProblem => {
  const name = `Week ${String(number)}, ${formatWeekdayDate(day.date)}`;
  return {
    week: number,
    paths: [day.path],
    words: day.state === 'unanswered' ? `${name}: say where the pupil is` : faultWords(day.why, name),
    isOfRow: false,
    ...(day.state === 'unreadable' ? { fault: day.why } : {}),
  };
};

/**
 * What the timetable still lacks, week by week; a timetable without its dates lacks those first.
 * @param answers what was typed, asked or not.
 */
export function timetableProblems(c: Case, answers: Pick<Answers, 'get'>): readonly WeekProblem[] {
  const read = readTimetable(c);
  if (read === undefined)
    return [
      {
        week: undefined,
        paths: [timetable.start.path],
        words: 'Enter the dates of the timetable first',
        isOfRow: false,
      },
    ];
  return read.weeks.flatMap((week) =>
    sameTimes(week, answers) === undefined
      ? week.days.filter(isWrong).map((day) => problemOfDay(day, week))
      : problemsOfRow(week),
  );
}
