import type { Question } from '../../forms/form.ts';
import { fieldId } from '../shared/field-id.ts';
import type { Problem } from './problems.ts';

/** The id of the control that a problem's link moves to: a date's first bad box, a choice's first option, else the control. */
export function firstControlId(problem: Problem, questions: readonly Question[]): string {
  const id = fieldId(problem.path);
  const control = questions.find((question) => question.field.path === problem.path)?.control.kind;
  const { fault } = problem;
  if (control === 'date') {
    const box =
      fault !== undefined && 'boxes' in fault ? fault.boxes[0] : fault?.kind === 'year-digits' ? 'year' : 'day';
    return `${id}-${box ?? 'day'}`;
  }
  if (control === 'school-day') return `${id}-${fault !== undefined && 'box' in fault ? fault.box : 'start'}`;
  return id;
}
