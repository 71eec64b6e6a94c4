import type { IsoDate } from '../domain/iso-date.ts';
import type { Case, Path } from './case.ts';
import { valueOf } from './field.ts';
import type { PatternWeek } from './fields/pattern.ts';
import { pattern, patternDayPath, patternWeeks } from './fields/pattern.ts';
import type { Weekday } from './fields/school.ts';
import { openWeekdays } from './school-calendar.ts';
import type { Typed } from './typed.ts';
import { isBoxes } from './typed.ts';

/** The two sessions of a school day. */
export const halves = ['am', 'pm'] as const;
export type Half = (typeof halves)[number];

/** Where a pupil can be in one session. */
export const patternPlaces = ['school', 'home'] as const;
export type PatternPlace = (typeof patternPlaces)[number];

/** One day of the pattern; a session that is not answered yet, or not readably, has no place. */
export interface PatternDay {
  readonly weekday: Weekday;
  /** Where its answer stands. */
  readonly path: Path;
  readonly am: PatternPlace | undefined;
  readonly pm: PatternPlace | undefined;
}

/** One week of the pattern, Monday to Friday. */
export interface FlexiWeek {
  readonly number: PatternWeek;
  readonly days: readonly PatternDay[];
}

function placeIn(typed: Typed | undefined, half: Half): PatternPlace | undefined {
  return isBoxes(typed) ? patternPlaces.find((place) => place === typed[half]) : undefined;
}

const readDay = (c: Case, week: PatternWeek, weekday: Weekday): PatternDay => {
  const path = patternDayPath(week, weekday);
  const typed = c.get(path);
  return { weekday, path, am: placeIn(typed, 'am'), pm: placeIn(typed, 'pm') };
};

/** The weeks of the pattern: two where they alternate, else one. By its shape each session is in one place: none can be in two. */
export function readPattern(c: Case): readonly FlexiWeek[] {
  const count = valueOf(c, pattern.alternates) === 'yes' ? 2 : 1;
  return patternWeeks
    .slice(0, count)
    .map((number) => ({ number, days: openWeekdays(c).map((weekday) => readDay(c, number, weekday)) }));
}

/** From which day the pattern as it stands holds: since its last change, else from the first day. */
export const firstDayOfPattern = (c: Case): IsoDate | undefined =>
  valueOf(c, pattern.changedFrom) ?? valueOf(c, pattern.start);

/** How many sessions of some weeks are in a place. */
export const sessionsIn = (weeks: readonly FlexiWeek[], place: PatternPlace): number =>
  weeks.reduce(
    (total, { days }) =>
      total + days.reduce((count, day) => count + halves.filter((half) => day[half] === place).length, 0),
    0,
  );

/** The days of which a session is still open. */
export const openPatternDays = (weeks: readonly FlexiWeek[]): readonly PatternDay[] =>
  weeks.flatMap(({ days }) => days.filter((day) => halves.some((half) => day[half] === undefined)));
