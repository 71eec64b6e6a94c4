import type { Form } from './form.ts';
import type { Walk } from './walk.ts';

/**
 * The number of a step among all that its form declares, or of a page among a list’s, asked or not: the same for every pupil.
 * Nothing where it is none of them.
 */
export function declaredNumber(declared: readonly { readonly id: string }[], id: string): number | undefined {
  const index = declared.findIndex((each) => each.id === id);
  return index < 0 ? undefined : index + 1;
}

/**
 * What a page of a form is called where others may read it, in the window’s title above all: `Timetable, page 4`. Only some pupils
 * have a social worker, so no word of the step stands in it. A row of a list has the number of its list; the page where a section
 * is checked has none.
 */
export function sectionAndNumber({ title, steps }: Pick<Form, 'title' | 'steps'>, step: string): string {
  const number = declaredNumber(steps, step);
  return number === undefined ? title : `${title}, page ${String(number)}`;
}

/**
 * Which of the asked pages of a section a step is, from 1 on, and of how many; nothing where it has no other page.
 * @param form its id.
 */
export function pageOfSection(
  { steps }: Pick<Walk, 'steps'>,
  form: string,
  id: string,
): { readonly at: number; readonly of: number } | undefined {
  const asked = steps.filter((step) => step.form.id === form);
  const at = asked.findIndex(({ step }) => step.id === id);
  return at < 0 || asked.length === 1 ? undefined : { at: at + 1, of: asked.length };
}

/**
 * How far a section has come at a step, by the pages that are asked: `Timetable, 3 of 7`. The section alone where it has no other page.
 * @param title what the section is called in this case.
 */
export function sectionSoFar(walk: Pick<Walk, 'steps'>, form: Form, id: string, title = form.title): string {
  const page = pageOfSection(walk, form.id, id);
  return page === undefined ? title : `${title}, ${String(page.at)} of ${String(page.of)}`;
}
