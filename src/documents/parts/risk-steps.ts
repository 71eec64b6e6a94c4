import type { Field } from '../../case/field.ts';
import { risk } from '../../case/fields/risk.ts';
import type { Question } from '../../forms/form.ts';
import { topicsStep } from '../../forms/risk/topics-step.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { ruled } from './answers.ts';
import { heading, paragraph } from './blocks.ts';
import { actionBlock, hazardTables } from './risk-hazards.ts';
import { rowsOfQuestions } from './rows-of-questions.ts';

/** The questions about the risk as a whole that some fields belong to. */
const questionsOf = (...wanted: readonly Field<unknown>[]): readonly Question[] =>
  topicsStep.questions.filter(({ field }) => wanted.some(({ path }) => path === field.path));

/**
 * Hazards with the risk before and after, and the three topics that must be looked at. Source: LCC §9.11.
 * @param open whether it is not known yet that the risk is assessed.
 */
export const riskStepsOneToThree = (facts: OfCase, open = false): readonly Block[] => [
  heading('Steps 1 to 3: hazards, who may be harmed, the risk and what is done about it'),
  paragraph(
    'Likelihood and severity run from 1 to 5. One times the other is the score: up to 6 low, 8 to 10 medium, 12 and over high. The scale is this form’s own.',
  ),
  ...hazardTables(facts),
  ...ruled(
    'Three things that must be looked at',
    rowsOfQuestions(facts, questionsOf(risk.wellbeing, risk.crime, risk.substances), open),
  ),
];

/** The actions of all hazards. Source: LCC §9.11. */
export const riskStepFour = (facts: OfCase): readonly Block[] => [
  heading('Step 4: what is done, by whom and when'),
  actionBlock(facts),
];

/** When the risk is looked at again; `open` as in {@link riskStepsOneToThree}. Source: LCC §9.11. */
export const riskStepFive = (facts: OfCase, open = false): readonly Block[] => [
  heading('Step 5: looking at it again'),
  ...ruled('Review of this assessment', rowsOfQuestions(facts, questionsOf(risk.reviewOn), open)),
  paragraph('It is looked at again on that day, and sooner when something changes.'),
];
