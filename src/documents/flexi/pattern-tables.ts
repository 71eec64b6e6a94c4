import type { Case } from '../../case/case.ts';
import type { FlexiWeek, PatternPlace } from '../../case/pattern.ts';
import { halves, openPatternDays, readPattern, sessionsIn } from '../../case/pattern.ts';
import { weekdayName } from '../../forms/weekday-name.ts';
import type { Block } from '../model.ts';
import { table } from '../parts/blocks.ts';
import { patternWeekName } from './pattern-grid.ts';

const places: Readonly<Record<PatternPlace, string>> = { school: 'School', home: 'Home' };

/** How many of the week’s ten sessions are where; none while one is open. */
function count(week: FlexiWeek): string {
  if (openPatternDays([week]).length > 0) return '';
  const [school, home] = [sessionsIn([week], 'school'), sessionsIn([week], 'home')];
  return `: ${String(school)} of ${String(school + home)} sessions at school, ${String(home)} at home`;
}

/** The pattern as a table for each of its weeks, with empty cells where a session is open. */
export function patternTables(c: Case): readonly Block[] {
  const weeks = readPattern(c);
  return weeks.map((week) =>
    table(
      `${patternWeekName(week, weeks)}${count(week)}`,
      [
        ['Day', 34],
        ['Morning', 33],
        ['Afternoon', 33],
      ],
      week.days.map((day) => [
        weekdayName(day.weekday),
        ...halves.map((half) => {
          const place = day[half];
          return place === undefined ? null : places[place];
        }),
      ]),
    ),
  );
}
