import type { Form } from '../../forms/form.ts';
import { runningForm } from '../../forms/running/running-form.ts';
import { sectionAndNumber, sectionSoFar } from '../../forms/section-number.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { neverRan } from '../../life/never-ran.ts';
import type { Reading } from '../../reading/reading.ts';
import { useAnswering } from './answering.ts';

/** What the record of the time after the start is called where nothing of it ever ran. */
export const NEVER_RAN = 'Since the day to start';

const ONCE = 'Once it runs';

/** What that record is called where it ended before any part-time day was reached. */
export const SINCE_AGREED = 'Since it was agreed';

/** What the record of the time after the start is called, by what has become of the case. */
export function recordName({ life, course }: Pick<Reading, 'life' | 'course'>): string {
  switch (life.state) {
    case 'draft':
    case 'deciding':
    case 'declined':
      return ONCE;
    case 'agreed':
      return life.after === undefined && life.startOwed === undefined ? ONCE : runningForm.title;
    case 'running':
      return runningForm.title;
    case 'over':
    case 'ended':
      return neverRan({ life, course }) ? SINCE_AGREED : 'While it ran, and since';
    case 'refused':
    case 'not-begun':
    case 'set-aside':
      return NEVER_RAN;
  }
}

/** What a form is called above its pages. */
export function useFormName(form: Form): string {
  const { reading } = useAnswering();
  return form === runningForm ? recordName(reading) : form.title;
}

/** What a page of a form is called: in the window’s title, alike for every pupil; above its heading, by how far the section has come in this case. */
export function useSection({ form, step }: AskedStep): { readonly title: string; readonly caption: string } {
  const { proposed } = useAnswering().reading;
  const called = useFormName(form);
  return { title: sectionAndNumber(form, step.id), caption: sectionSoFar(proposed.walk, form, step.id, called) };
}
