import { expect, test } from 'vitest';
import { isException } from '../../src/case/fields/exceptions.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { questionAt } from '../../src/forms/question-at.ts';
import type { Walk } from '../../src/forms/walk.ts';
import { walk } from '../../src/forms/walk.ts';
import { check } from '../../src/policy/check.ts';
import { isMendedBySigning } from '../../src/policy/engine/blocks.ts';
import type { Finding } from '../../src/policy/engine/finding.ts';
import { allBreaks } from './breaks/all-breaks.ts';
import { changed } from './situations.ts';

/** Whether the page that a finding leads to stands in the walk over the answers, and asks for what the finding is about. */
function isAskedIn({ steps }: Walk, finding: Finding): boolean {
  if (isMendedBySigning(finding) || isException(finding.path)) return true;
  const at = questionAt(finding.path);
  if (at === undefined) return false;
  const asked = steps.find(({ step }) => step === at.step);
  if (asked === undefined) return false;
  switch (asked.kind) {
    case 'questions':
      return asked.questions.some(({ field }) => field.path === at.question?.field.path);
    case 'list':
      return (
        at.row === undefined ||
        asked.rows.some(
          (row) =>
            row.id === at.row &&
            row.pages.some(({ questions }) => questions.some(({ field }) => field.path === finding.path)),
        )
      );
    case 'screen':
      return true;
  }
}

test.each(Object.entries(allBreaks))('%s: each finding leads to a page that asks for what it is about', (_, cases) => {
  const astray = cases.flatMap(({ base, breaks, title }) => {
    const situation = changed(base, breaks);
    const walked = walk(caseForms, situation.case.answers);
    return check({ ...situation, case: walked.case })
      .filter((finding) => !isAskedIn(walked, finding))
      .map(({ path, words }) => `${title}: ${path}: ${words}`);
  });
  expect(astray).toEqual([]);
});
