import { lcc } from '../../../authorities/sources.ts';
import type { Case, Path } from '../../../case/case.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import type { TimetableWeek } from '../../../case/timetable.ts';
import { firstOpenDay, readTimetable } from '../../../case/timetable.ts';
import { hoursInWords } from '../../../domain/hours-in-words.ts';
import { listed } from '../../../domain/listed.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime } from '../../engine/scope.ts';

/** A week whose hours can be compared. */
interface Compared {
  readonly week: TimetableWeek;
  /** Minutes in school on an average open day. */
  readonly minutes: number;
}

/** The weeks that are answered in full and have time in school. A week without is another rule’s, and one of closed days is passed over. */
const comparedWeeks = (c: Case): readonly Compared[] =>
  (readTimetable(c)?.weeks ?? []).flatMap((week) =>
    week.complete && week.minutes > 0 && week.minutesPerOpenDay !== undefined
      ? [{ week, minutes: week.minutesPerOpenDay }]
      : [],
  );

const isUnfinished = (c: Case): boolean => (readTimetable(c)?.weeks ?? []).some((week) => !week.complete);

const hoursADay = (minutes: number): string => `${hoursInWords(minutes / 60)} a day`;

const pathOf = ({ week }: Compared): Path => firstOpenDay(week)?.path ?? timetable.start.path;

/** Each week after the first, with the one before it. */
const steps = (weeks: readonly Compared[]): readonly { readonly before: Compared; readonly after: Compared }[] =>
  weeks.flatMap((after, index) => {
    const before = weeks[index - 1];
    return before === undefined ? [] : [{ before, after }];
  });

const falls = (weeks: readonly Compared[]) =>
  steps(weeks).filter(({ before, after }) => after.minutes < before.minutes);

/** Weeks that follow each other and have the same hours. */
function sameHours(weeks: readonly Compared[]): readonly Lack[] {
  const runs: Compared[][] = [];
  for (const { before, after } of steps(weeks)) {
    if (before.minutes !== after.minutes) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === before) run.push(after);
    else runs.push([before, after]);
  }
  return runs.flatMap((run): Lack[] => {
    const second = run[1];
    return second === undefined
      ? []
      : [
          {
            words: `Weeks ${listed(run.map(({ week }) => String(week.number)))} have the same hours.`,
            path: pathOf(second),
            level: 'note',
          },
        ];
  });
}

const grows: Rule = {
  id: 'timetable.grows',
  scope: partTime,
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [lcc('Appendix 2')],
  words: 'The hours of an open day grow from the first week to the last.',
  mender: 'school',
  find: ({ case: c }) => {
    const weeks = comparedWeeks(c);
    const [first, last] = [weeks[0], weeks.at(-1)];
    if (first === undefined || last === undefined || first === last || isUnfinished(c)) return [];
    if (last.minutes > first.minutes || falls(weeks).length > 0) return sameHours(weeks);
    return [
      {
        words: `Week ${String(last.week.number)} has no more hours than week ${String(first.week.number)}: ${hoursADay(last.minutes)} in both. Let them grow, or say why they cannot.`,
        path: pathOf(last),
      },
    ];
  },
};

const neverFalls: Rule = {
  id: 'timetable.never-falls',
  scope: partTime,
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [lcc('Appendix 2')],
  words: 'No week has fewer hours an open day than the one before.',
  mender: 'school',
  find: ({ case: c }) =>
    falls(comparedWeeks(c)).map(({ before, after }) => ({
      words: `Week ${String(after.week.number)} has fewer hours than week ${String(before.week.number)}: ${hoursADay(after.minutes)} after ${hoursADay(before.minutes)}. Let them grow, or say why they cannot.`,
      path: pathOf(after),
    })),
};

export const growthRules: readonly Rule[] = [grows, neverFalls];
