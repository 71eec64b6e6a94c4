import type { Case } from '../../case/case.ts';
import { halves, openPatternDays, readPattern } from '../../case/pattern.ts';
import { nameOf } from '../../case/pupil-name.ts';
import { halfNames } from '../../documents/flexi/pattern-days.ts';
import { patternWeekName } from '../../documents/flexi/pattern-grid.ts';
import { weekdayName } from '../../forms/weekday-name.ts';
import { sessionId } from './session-id.ts';

/** A session of the pattern that is still open, in words, and the id of its control. */
export interface SessionProblem {
  readonly id: string;
  readonly words: string;
}

/** What the pattern still lacks, session by session. */
export function patternProblems(c: Case): readonly SessionProblem[] {
  const weeks = readPattern(c);
  return weeks.flatMap((week) => {
    const before = weeks.length === 1 ? '' : `${patternWeekName(week, weeks)}, `;
    return openPatternDays([week]).flatMap((day) =>
      halves
        .filter((half) => day[half] === undefined)
        .map((half) => ({
          id: sessionId(day.path, half),
          words: `${before}${weekdayName(day.weekday)} ${halfNames[half]}: say where ${nameOf(c)} is`,
        })),
    );
  });
}
