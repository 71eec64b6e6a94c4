import type { Answers, Path } from './case.ts';
import { readTyped } from './field.ts';
import { timetable, timetableDayPath, weeksFrom } from './fields/timetable.ts';
import { firstWeekday } from './timetable.ts';
import type { Typed } from './typed.ts';
import { isBlank } from './typed.ts';

/** Where the answers of days stand, whatever their numbers. */
const DAYS = timetableDayPath(0, '').slice(0, -'0.'.length);

const isDay = (path: Path): boolean => path.startsWith(DAYS) && path !== weeksFrom.path;

/** The weekday of a start as it was typed; none where it is no date yet. */
function weekdayIn(typed: Typed | undefined): string | undefined {
  if (typed === undefined || isBlank(typed)) return undefined;
  const read = readTyped(timetable.start, typed);
  return read.ok ? firstWeekday(read.value) : undefined;
}

/**
 * What is to be written when the start of a timetable is moved, so that each day of each week keeps its hours: Wednesday's stay Wednesday's of the
 * same week, and those of days that are before the start now are there again once it is moved back.
 * @param before the answers before the start was typed. @param after the same with the start as it is typed now.
 */
export function keepingWeeks(before: Answers, after: Answers): readonly (readonly [Path, Typed | null])[] {
  const { path } = weeksFrom;
  const [was, is, held] = [
    weekdayIn(before.get(timetable.start.path)),
    weekdayIn(after.get(timetable.start.path)),
    after.get(path),
  ];
  if (held !== undefined) return held === is ? [[path, null]] : [];
  const hasDays = [...before].some(([each, typed]) => isDay(each) && !isBlank(typed));
  return was === undefined || was === is || !hasDays ? [] : [[path, was]];
}
