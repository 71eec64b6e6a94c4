import type { Form } from './form.ts';

/**
 * The number of a step among all that its form declares, or of a page among a list’s, asked or not: the same for every pupil.
 * Nothing where it is none of them.
 */
export function declaredNumber(declared: readonly { readonly id: string }[], id: string): number | undefined {
  const index = declared.findIndex((each) => each.id === id);
  return index < 0 ? undefined : index + 1;
}

/**
 * What a page of a form is called where others may read it, in the window’s title above all: `Timetable, 4 of 9`. Only some pupils
 * have a social worker, so no word of the step stands in it. A row of a list has the number of its list; the page where a section
 * is checked has none.
 */
export function sectionAndNumber({ title, steps }: Pick<Form, 'title' | 'steps'>, step: string): string {
  const number = declaredNumber(steps, step);
  return number === undefined ? title : `${title}, ${String(number)} of ${String(steps.length)}`;
}
