import type { Form } from '../../forms/form.ts';
import { runningForm } from '../../forms/running/running-form.ts';
import { sectionAndNumber, sectionSoFar } from '../../forms/section-number.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { useAnswering } from './answering.ts';

/** What the record of the time after the start is called where nothing of it ever ran. */
export const NEVER_RAN = 'Since the day to start';

/** What a form is called above its pages. */
export function useFormName(form: Form): string {
  const { life } = useAnswering().reading;
  return form === runningForm && !('version' in life) ? NEVER_RAN : form.title;
}

/** What a page of a form is called: in the window’s title, alike for every pupil; above its heading, by how far the section has come in this case. */
export function useSection({ form, step }: AskedStep): { readonly title: string; readonly caption: string } {
  const { proposed } = useAnswering().reading;
  const called = useFormName(form);
  return { title: sectionAndNumber(form, step.id), caption: sectionSoFar(proposed.walk, form, step.id, called) };
}
