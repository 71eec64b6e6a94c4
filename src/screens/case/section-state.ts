import { CHECK, placeToPath } from '../../forms/place.ts';
import { isBlank } from '../../case/typed.ts';
import type { Form } from '../../forms/form.ts';
import { gapsOf } from '../../forms/gaps.ts';
import type { AskedStep } from '../../forms/walk.ts';
import type { Sheet } from '../shared/sheet.ts';

/** How far a section has come, and where opening it leads. */
export interface SectionState {
  readonly status: { readonly text: string; readonly tone: 'plain' | 'blue' | 'grey' };
  readonly place: string;
}

function isTouched(step: AskedStep, c: Sheet['case']): boolean {
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
export function sectionState({ walk, case: c }: Pick<Sheet, 'walk' | 'case'>, id: Form['id']): SectionState {
  const steps = walk.steps.filter((step) => step.form.id === id);
  const open = steps.find((step) => gapsOf(step, c).length > 0);
  if (open === undefined) {
    const text = steps.some((step) => isTouched(step, c)) ? 'Completed' : 'Not needed';
    return { status: { text, tone: 'plain' }, place: placeToPath({ form: id, step: CHECK }) };
  }
  return {
    status: { text: steps.some((step) => isTouched(step, c)) ? 'Incomplete' : 'Not started', tone: 'blue' },
    place: placeToPath({ form: id, step: open.step.id }),
  };
}
