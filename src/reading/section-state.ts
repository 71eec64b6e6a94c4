import type { Case } from '../case/case.ts';
import type { Place } from '../case/place.ts';
import { isBlank } from '../case/typed.ts';
import type { Form } from '../forms/form.ts';
import { gapsOf } from '../forms/gaps.ts';
import { checkPlace } from '../forms/place.ts';
import type { AskedStep, Walk } from '../forms/walk.ts';

/** How far a section has come, and where opening it leads. */
export interface SectionState {
  readonly progress: 'not-started' | 'incomplete' | 'completed' | 'not-needed';
  readonly place: Place;
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

/** How far a section has come. Opening leads to its first open page, or to its answers when nothing is missing. */
export function sectionState(walk: Walk, id: Form['id']): SectionState {
  const { case: c } = walk;
  const steps = walk.steps.filter((step) => step.form.id === id);
  const touched = steps.some((step) => isTouched(step, c));
  const open = steps.find((step) => gapsOf(step, c).length > 0);
  return open === undefined
    ? { progress: touched ? 'completed' : 'not-needed', place: checkPlace(id) }
    : { progress: touched ? 'incomplete' : 'not-started', place: { form: id, step: open.step.id } };
}
