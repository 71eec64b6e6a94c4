import { lcc } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { route } from '../../case/fields/route.ts';
import { timetable, weekTargets } from '../../case/fields/timetable.ts';
import { MOST_ROWS, MOST_WEEKS, weeksTouched } from '../../case/timetable.ts';
import { lines } from '../controls.ts';
import type { Question, QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

/** The weeks of one page of targets. */
const WEEKS_A_PAGE = 4;

/** How many weeks have targets: those of the period; until it is known, as many as the paper form has rows. */
export function weeksWithTargets(c: Case): number {
  const start = valueOf(c, timetable.start);
  const end = valueOf(c, timetable.end);
  const weeks = start === undefined || end === undefined ? 0 : weeksTouched(start, end);
  if (weeks > 0) return Math.min(weeks, MOST_ROWS);
  return valueOf(c, route.kind) === 'medical-medium' ? MOST_WEEKS : WEEKS_A_PAGE;
}

const targetsQuestion = (week: number): Question => ({
  field: weekTargets(week),
  label: `Week ${String(week)}`,
  short: `Targets for week ${String(week)}`,
  control: lines(3),
  when: (c) => weeksWithTargets(c) >= week,
  missing: naming((name) => `Enter what ${name} works towards in week ${String(week)}`),
});

const targetsStep = (id: string, first: number, last: number): QuestionStep => ({
  kind: 'questions',
  id,
  heading: naming((name) =>
    first === 1 ? `What ${name} works towards each week` : `What ${name} works towards from week ${String(first)}`,
  ),
  intro: 'Small steps, for feelings, friendships or learning. Start a new line for each target.',
  questions: Array.from({ length: last - first + 1 }, (_, index) => targetsQuestion(first + index)),
  why: 'Targets make progress visible, and give the weekly talk something to look back on.',
  source: [lcc('Appendix 5')],
  when: (c) => weeksWithTargets(c) >= first,
});

/** The targets of weeks 1 to 4. */
export const targetsStepEarly = targetsStep('targets', 1, WEEKS_A_PAGE);

/** The targets of weeks 5 to 9: eight times seven days that begin in the middle of a week have nine. */
export const targetsStepLate = targetsStep('later-targets', WEEKS_A_PAGE + 1, MOST_ROWS);
