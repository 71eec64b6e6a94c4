import type { Case } from '../../case/case.ts';
import type { FlexiWeek, PatternDay, PatternPlace } from '../../case/pattern.ts';
import { halves, openPatternDays, readPattern, sessionsIn } from '../../case/pattern.ts';
import { weekdayName } from '../../forms/weekday-name.ts';
import type { Cell } from '../model.ts';
import { patternWeekName } from './pattern-grid.ts';

/** What a session is called inside a sentence. */
export const halfNames = { am: 'morning', pm: 'afternoon' } as const;

function dayIn(day: PatternDay, place: PatternPlace): readonly string[] {
  const there = halves.filter((half) => day[half] === place);
  const name = weekdayName(day.weekday);
  if (there.length === halves.length) return [name];
  return there.map((half) => `${name} ${halfNames[half]}`);
}

/** The days of one week that are spent in a place: `Thursday afternoon, Friday`. */
export function weekIn(week: FlexiWeek, place: PatternPlace): string {
  const days = week.days.flatMap((day) => dayIn(day, place));
  const said = days.length === 0 ? 'none' : days.join(', ');
  return openPatternDays([week]).length === 0 ? said : `${said} (not complete yet)`;
}

/**
 * The days of the pattern that are spent in one place, as the authority’s form asks for them: `Monday, Tuesday, Wednesday, Thursday morning`, a
 * line for each of two weeks in turn; `null` where nothing is answered. Source: LCC Appendix 7.
 */
export function patternDays(c: Case, place: PatternPlace): Cell {
  const weeks = readPattern(c);
  if (sessionsIn(weeks, 'school') + sessionsIn(weeks, 'home') === 0) return null;
  return weeks
    .map((week) =>
      weeks.length === 1 ? weekIn(week, place) : `${patternWeekName(week, weeks)}: ${weekIn(week, place)}`,
    )
    .join('\n');
}
