import { RUNNING } from '../arrangements/ids.ts';
import type { Path } from '../case/case.ts';
import type { Step } from '../forms/form.ts';
import { flexiEndingStep } from '../forms/running/flexi-ending-step.ts';
import { flexiReviewsStep } from '../forms/running/flexi-reviews-step.ts';
import { movedTalksStep } from '../forms/running/moved-talks-step.ts';
import type { AskedStep, Walk } from '../forms/walk.ts';

/** What can have happened only while something ran. Concern can be voiced all the same, and a review be held of part days that nobody agreed to. */
const whileItRan: readonly Step['id'][] = [flexiReviewsStep, flexiEndingStep, movedTalksStep].map(({ id }) => id);

function rootsOf(asked: AskedStep): readonly Path[] {
  if (asked.kind === 'list') return [asked.step.list.path];
  return asked.kind === 'questions' ? asked.step.questions.map(({ field }) => field.path) : [];
}

/**
 * What is asked of a case of which nothing ever ran: not what can have happened only while it ran, unless something was written down there.
 * @param isTyped whether something was ever typed at a path, or below it.
 */
export const askedThoughItNeverRan = (walked: Walk, isTyped: (root: Path) => boolean): Walk => ({
  ...walked,
  steps: walked.steps.filter(
    (asked) => asked.form.id !== RUNNING || !whileItRan.includes(asked.step.id) || rootsOf(asked).some(isTyped),
  ),
});
