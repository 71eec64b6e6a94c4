import { hasEhcPlan, hasHealthNeed, hasSocialWorker } from '../../case/care-and-needs.ts';
import type { Case } from '../../case/case.ts';
import { isTickedOnOther, proofOf } from '../../case/checklist-proof.ts';
import { valueOf } from '../../case/field.ts';
import { confirmedOn, decisionFields, type Decision } from '../../case/fields/checklist.ts';
import { choice } from '../../case/readers.ts';
import { lines, oneOf } from '../controls.ts';
import type { Option, Question, Wording } from '../form.ts';
import { decisionWords } from './decision-words.ts';

const settled: readonly Option[] = [
  { value: 'done', label: 'Done' },
  { value: 'not-done', label: 'Not done' },
];

/** A parent or a social worker may still have to agree: that is no fault of anybody’s. */
const settledOf = (decision: Decision): readonly Option[] =>
  decision === 'best-interests'
    ? [
        { value: 'done', label: 'Done' },
        { value: 'not-done', label: 'Not yet agreed' },
      ]
    : settled;

const doesNotApply: Option = { value: 'not-applicable', label: 'Does not apply' };

/** Whether a decision cannot apply to this pupil: computed, never chosen. */
export function isBesideThePoint(decision: Decision, c: Case): boolean {
  if (decision === 'ehcp') return !hasEhcPlan(c);
  return decision === 'health' && !hasHealthNeed(c);
}

/** The written agreement is shown by the signatures, and is nobody’s to tick. */
const bestInterestsHint: Wording = (c) =>
  hasSocialWorker(c)
    ? 'What the parent and the social worker agree to is shown by what they sign or write. Nothing has to be ticked for it.'
    : 'What the parent agrees to is shown by their signature. Nothing has to be ticked for it.';

/** What the case shows of a line stands beside the question, and is kept with the tick. */
const shownByCase = (decision: Decision): Pick<Question, 'hint' | 'givenOn'> => ({
  hint: (c) => {
    const proof = proofOf(decision, c);
    return proof === undefined
      ? 'The rest of the case does not show it yet.'
      : `What the case shows: ${proof.evidence}`;
  },
  givenOn: {
    field: confirmedOn(decision),
    words: (c) => {
      const proof = proofOf(decision, c);
      return proof?.state === 'done' ? proof.evidence : undefined;
    },
    isOther: (c) => isTickedOnOther(decision, c),
    shownAt: (c) => proofOf(decision, c)?.path,
  },
});

/** The question where “does not apply” is no answer: its field reads the other two alone. */
const stateQuestion = (decision: Decision): Question => ({
  field: { path: decisionFields(decision).state.path, schema: choice(['done', 'not-done']) },
  label: decisionWords[decision].line,
  short: decisionWords[decision].short,
  control: oneOf(settledOf(decision)),
  missing: `Say whether this is done: ${decisionWords[decision].short.toLowerCase()}`,
  ...(decision === 'best-interests' ? { hint: bestInterestsHint } : shownByCase(decision)),
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
  label: (c) => (proofOf(decision, c) === undefined ? 'What shows it?' : 'What else shows it?'),
  short: `${decisionWords[decision].short}: evidence`,
  hint: 'Name the document or the meeting, with its date. If it is not done, say what is left to do.',
  control: lines(2),
  ...(decision === 'best-interests' ? {} : { optional: true }),
  missing: `Enter what shows it: ${decisionWords[decision].short.toLowerCase()}`,
  when: (c) => valueOf(c, decisionFields(decision).state) !== 'not-applicable',
});

/** Everything that is asked about one decision: whether it is settled, and the evidence. */
export const decisionQuestions = (decision: Decision): readonly Question[] => [
  ...(decision === 'ehcp' || decision === 'health' ? [stateQuestionBesideThePoint(decision)] : []),
  stateQuestion(decision),
  evidenceQuestion(decision),
];
