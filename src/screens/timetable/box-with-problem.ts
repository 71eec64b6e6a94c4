import { fieldId } from '../shared/field-id.ts';
import type { WeekProblem } from '../shared/timetable-problems.ts';

/** The box of a day, or of a week’s row. */
export type TimeBoxName = 'where' | 'start' | 'end';

/** Which box has to be looked at: of a day that says nothing its place, of a row its first. */
export function boxWithProblem({ fault, isOfRow }: WeekProblem): TimeBoxName {
  if (fault !== undefined && 'box' in fault) return fault.box === 'start' ? 'start' : 'end';
  if (fault?.kind === 'time-order') return 'end';
  return isOfRow ? 'start' : 'where';
}

/** The id of one of the two boxes of a week’s row. */
export const rowBoxId = (week: number, box: 'start' | 'end'): string => `week-${String(week)}-${box}`;

/** The id of the box that has to be looked at. */
export function problemHref(problem: WeekProblem): string {
  const { week, paths, isOfRow } = problem;
  const box = boxWithProblem(problem);
  const day = fieldId(paths[0] ?? '');
  if (box === 'where' || week === undefined) return day;
  return isOfRow ? rowBoxId(week, box) : `${day}-${box}`;
}

/** The id of the words that say what is wrong with a day. */
export const problemWordsId = ({ paths }: WeekProblem): string => `${fieldId(paths[0] ?? '')}-problem`;
