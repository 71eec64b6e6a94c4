import { readField, valueOf } from '../../case/field.ts';
import { risk } from '../../case/fields/risk.ts';
import { neededStep } from '../../forms/risk/needed-step.ts';
import { topicsStep } from '../../forms/risk/topics-step.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { cellOf, rowsOfAnswers, ruled } from '../parts/answers.ts';
import type { Row } from '../parts/blocks.ts';
import { fields, heading, note } from '../parts/blocks.ts';
import { riskStepFive, riskStepFour, riskStepsOneToThree } from '../parts/risk-steps.ts';
import { rowsOfQuestions } from '../parts/rows-of-questions.ts';
import { pupilRows } from './about-pupil.ts';

const isOutcome = (path: string): boolean => [risk.assessedOn.path, risk.significant.path].some((one) => one === path);

/** Who decided whether a risk assessment is needed, why none is, and what came of it. */
const outcome = (facts: OfCase, open: boolean): readonly Row[] => [
  { label: 'Who looked at the risks', value: cellOf(facts, risk.assessor) },
  ...rowsOfQuestions(facts, neededStep.questions, open),
  ...rowsOfAnswers(facts, [risk.known]),
  ...rowsOfQuestions(
    facts,
    topicsStep.questions.filter(({ field }) => isOutcome(field.path)),
    open,
  ),
];

/** The risk assessment where one is needed, without what only fewer hours call for; else who decided that none is, and why. Source: LCC §8, §9.11, Appendix 7. */
export function flexiRisk(facts: OfCase): readonly Block[] {
  const open = readField(facts.case, risk.needed).state === 'none';
  const start: readonly Block[] = [
    heading('Pupil and assessment'),
    ...fields('', pupilRows(facts)),
    ...ruled('This assessment', outcome(facts, open)),
    note(
      'The school’s own duty to keep the pupil safe goes on in the sessions at home. Nothing in this pack passes that duty on.',
    ),
  ];
  return valueOf(facts.case, risk.needed) === 'no'
    ? start
    : [...start, ...riskStepsOneToThree(facts, open), ...riskStepFour(facts), ...riskStepFive(facts, open)];
}
