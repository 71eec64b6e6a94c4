import type { Case } from '../../case/case.ts';
import { timetableDayPath } from '../../case/fields/timetable.ts';
import type { TimetableWeek } from '../../case/timetable.ts';
import { firstOpenDay, readTimetable } from '../../case/timetable.ts';
import { hoursInWords } from '../../domain/hours-in-words.ts';
import type { Shown } from './indicator.ts';
import { met, notMet, notKnown } from './indicator.ts';

const hoursADay = (week: TimetableWeek): number => week.minutesPerOpenDay ?? 0;

const inWords = (week: TimetableWeek): string =>
  `${hoursInWords(hoursADay(week) / 60)} a day in week ${String(week.number)}`;

/** Whether the hours in school grow from the first to the last week with open days; in a single week, whether it leads to full time. */
export function growth(c: Case): Shown {
  const weeks = readTimetable(c)?.weeks.filter((week) => week.openDays > 0) ?? [];
  const [first, ...later] = weeks;
  const path = (first === undefined ? undefined : firstOpenDay(first))?.path ?? timetableDayPath(1, 'monday');
  if (first === undefined || weeks.some((week) => !week.complete))
    return notKnown('The timetable is not finished.', path);
  const last = later.at(-1);
  if (last === undefined) return met(`${inWords(first)}, the only one.`, path);
  const evidence = `${inWords(first)}, ${inWords(last)}.`;
  return hoursADay(last) > hoursADay(first) ? met(evidence, path) : notMet(evidence, path);
}
