import type { Case } from '../case/case.ts';
import type { Place } from '../case/place.ts';
import { isBlank } from '../case/typed.ts';
import type { Form, Question } from '../forms/form.ts';
import { gapsOf } from '../forms/gaps.ts';
import { otherwiseOf } from '../forms/otherwise.ts';
import { checkPlace } from '../forms/place.ts';
import type { AskedStep, Walk } from '../forms/walk.ts';

/** How far a section has come, and where opening it leads. */
export interface SectionState {
  readonly progress: 'not-started' | 'incomplete' | 'completed' | 'not-needed';
  readonly place: Place;
  /** How much of what it needs now is there, in answers. */
  readonly answers: Count;
  /** Where it has a list that Continue leads through: how many of its rows are whole, and what one is called; none while it has no row. */
  readonly rows: (Count & { readonly one: string }) | undefined;
}

/** So many of so many. */
export interface Count {
  readonly done: number;
  readonly of: number;
}

function isTouched(step: AskedStep, c: Case): boolean {
  switch (step.kind) {
    case 'questions':
      return step.questions.some(({ field }) => {
        const typed = c.get(field.path);
        return typed !== undefined && !isBlank(typed);
      });
    case 'list':
      return step.rows.length > 0;
    case 'screen':
      return step.paths.length > 0;
  }
}

const isNeeded = (question: Question, c: Case): boolean =>
  question.optional !== true && otherwiseOf(question, c) === undefined;

/** How many answers a step needs; where something else is wanting of it, or what may be left open cannot be read, that is one more. */
function needsOf(step: AskedStep, c: Case): number {
  const gaps = gapsOf(step, c);
  const own = (questions: readonly Question[]): number =>
    questions.filter(
      (question) => isNeeded(question, c) || gaps.some((gap) => gap.question?.field.path === question.field.path),
    ).length;
  switch (step.kind) {
    case 'questions':
      return step.step.waived?.(c) === true ? 0 : own(step.questions);
    case 'list':
      return (
        gaps.filter(({ why }) => why === 'too-few').length +
        step.rows.reduce((sum, { pages }) => sum + pages.reduce((of, page) => of + own(page.questions), 0), 0)
      );
    case 'screen':
      return 1;
  }
}

function rowsOf(steps: readonly AskedStep[], c: Case): SectionState['rows'] {
  const list = steps.find((step) => step.kind === 'list' && step.step.rowsOnTheWay === true);
  if (list?.kind !== 'list' || list.rows.length === 0) return undefined;
  const open = new Set(gapsOf(list, c).map(({ row }) => row));
  const whole = list.rows.filter(({ id }) => !open.has(id));
  return { done: whole.length, of: list.rows.length, one: list.step.one };
}

/** How far a section has come. Opening leads to its first open page, or to its answers when nothing is missing. */
export function sectionState(walk: Walk, id: Form['id']): SectionState {
  const { case: c } = walk;
  const steps = walk.steps.filter((step) => step.form.id === id);
  const touched = steps.some((step) => isTouched(step, c));
  const open = steps.find((step) => gapsOf(step, c).length > 0);
  const needed = steps.reduce((sum, step) => sum + needsOf(step, c), 0);
  const wanting = steps.reduce((sum, step) => sum + gapsOf(step, c).length, 0);
  const counts = { answers: { done: needed - wanting, of: needed }, rows: rowsOf(steps, c) };
  return open === undefined
    ? { progress: touched ? 'completed' : 'not-needed', place: checkPlace(id), ...counts }
    : { progress: touched ? 'incomplete' : 'not-started', place: { form: id, step: open.step.id }, ...counts };
}
