import { hasEhcPlan, hasHealthNeed } from '../../case/care-and-needs.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { decisionFields, type Decision } from '../../case/fields/checklist.ts';
import { choice } from '../../case/readers.ts';
import { lines, oneOf } from '../controls.ts';
import type { Option, Question } from '../form.ts';
import { decisionWords } from './decision-words.ts';

const settled: readonly Option[] = [
  { value: 'done', label: 'Done' },
  { value: 'not-done', label: 'Not done' },
];

const doesNotApply: Option = { value: 'not-applicable', label: 'Does not apply' };

/** Whether a decision cannot apply to this pupil: computed, never chosen. */
export function isBesideThePoint(decision: Decision, c: Case): boolean {
  if (decision === 'ehcp') return !hasEhcPlan(c);
  return decision === 'health' && !hasHealthNeed(c);
}

/** The question where “does not apply” is no answer: its field reads the other two alone. */
const stateQuestion = (decision: Decision): Question => ({
  field: { path: decisionFields(decision).state.path, schema: choice(['done', 'not-done']) },
  label: decisionWords[decision].line,
  short: decisionWords[decision].short,
  control: oneOf(settled),
  missing: `Say whether this is done: ${decisionWords[decision].short.toLowerCase()}`,
  when: (c) => !isBesideThePoint(decision, c),
});

/** The same question for a pupil to whom it may not apply. It stands first, so that all of its words can be looked up. */
const stateQuestionBesideThePoint = (decision: Decision): Question => ({
  ...stateQuestion(decision),
  field: decisionFields(decision).state,
  control: oneOf([...settled, doesNotApply]),
  when: (c) => isBesideThePoint(decision, c),
});

const evidenceQuestion = (decision: Decision): Question => ({
  field: decisionFields(decision).evidence,
  label: 'What shows it?',
  short: `${decisionWords[decision].short}: evidence`,
  hint: 'Name the document or the meeting, with its date. If it is not done, say what is left to do.',
  control: lines(2),
  missing: `Enter what shows it: ${decisionWords[decision].short.toLowerCase()}`,
  when: (c) => valueOf(c, decisionFields(decision).state) !== 'not-applicable',
});

/** Everything that is asked about one decision: whether it is settled, and the evidence. */
export const decisionQuestions = (decision: Decision): readonly Question[] => [
  ...(decision === 'ehcp' || decision === 'health' ? [stateQuestionBesideThePoint(decision)] : []),
  stateQuestion(decision),
  evidenceQuestion(decision),
];
