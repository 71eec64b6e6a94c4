import type { Form } from './form.ts';

/** The number of a step among all that its form declares, asked or not: the same for every pupil. Nothing where it is none of them. */
export function stepNumber({ steps }: Pick<Form, 'steps'>, step: string): number | undefined {
  const index = steps.findIndex(({ id }) => id === step);
  return index < 0 ? undefined : index + 1;
}

/**
 * What a page of a form is called where others may read it, in the window’s title above all: `Timetable, 4 of 9`. Only some pupils
 * have a social worker, so no word of the step stands in it. A row of a list has the number of its list; the page where a section
 * is checked has none.
 */
export function sectionAndNumber(form: Pick<Form, 'title' | 'steps'>, step: string): string {
  const number = stepNumber(form, step);
  return number === undefined ? form.title : `${form.title}, ${String(number)} of ${String(form.steps.length)}`;
}
