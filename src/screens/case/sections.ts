import { allForms } from '../../forms/all-forms.ts';
import type { Form } from '../../forms/form.ts';
import type { Walk } from '../../forms/walk.ts';
import type { SectionState } from '../../reading/section-state.ts';
import { sectionState } from '../../reading/section-state.ts';

/** A section of a case, and how far it has come. */
export interface Section {
  readonly form: Form;
  readonly state: SectionState;
}

/** The sections that a case is asked, in their order. */
export const sectionsOf = (walk: Walk): readonly Section[] =>
  allForms
    .filter((form) => walk.steps.some((step) => step.form === form))
    .map((form) => ({ form, state: sectionState(walk, form.id) }));

/** Whether nothing is wanting of a section. */
export const isFinished = ({ state: { progress } }: Section): boolean =>
  progress === 'completed' || progress === 'not-needed';

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
];

/** How many sections, in words: `nine sections`. */
export const sectionsInWords = (count: number): string =>
  `${numbers[count] ?? String(count)} section${count === 1 ? '' : 's'}`;
