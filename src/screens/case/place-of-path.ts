import { placeToPath } from '../../../machines/place.ts';
import type { Path } from '../../case/case.ts';
import { questionAt } from '../../forms/question-at.ts';

/** The address of the page on which the answer at a path is given; the task list where no page asks for it. */
export function placeOfPath(path: Path): string {
  const asked = questionAt(path);
  if (asked === undefined) return 'tasks';
  const { form, step, row, page } = asked;
  return placeToPath({ form: form.id, step: step.id, ...(row === undefined || page === undefined ? {} : { row, page: page.id }) });
}
