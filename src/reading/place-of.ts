import type { Path } from '../case/case.ts';
import { isException } from '../case/fields/exceptions.ts';
import { placeToPath } from '../forms/place.ts';
import { questionAt } from '../forms/question-at.ts';
import { isMendedBySigning } from '../policy/engine/blocks.ts';
import type { Finding } from '../policy/engine/finding.ts';

/** The address of the page on which the answer at a path is given; the task list where no page asks for it. */
export function placeOfPath(path: Path): string {
  if (isException(path)) return 'readiness';
  const asked = questionAt(path);
  if (asked === undefined) return 'tasks';
  const { form, step, row, page } = asked;
  return placeToPath({
    form: form.id,
    step: step.id,
    ...(row === undefined || page === undefined ? {} : { row, page: page.id }),
  });
}

/** The address of the page on which a finding can be mended. */
export const placeOfFinding = (finding: Pick<Finding, 'mender' | 'path'>): string =>
  isMendedBySigning(finding) ? 'sign' : placeOfPath(finding.path);
