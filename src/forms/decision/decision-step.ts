import { herts, lcc, ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { decision } from '../../case/fields/decision.ts';
import { dateBoxes, lines, oneOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

const outcomeIs =
  (wanted: string) =>
  (c: Case): boolean =>
    valueOf(c, decision.outcome) === wanted;

export const decisionStep: QuestionStep = {
  kind: 'questions',
  id: 'decision',
  heading: 'The head’s decision',
  inset:
    'The head has full discretion: both yes and no are open, whatever was weighed up. A no ends in a letter with the reasons, and waits for nothing that is left open before it.',
  questions: [
    {
      field: decision.talkedOn,
      label: 'When was it talked through with the parent?',
      short: 'Talked through with the parent on',
      control: dateBoxes,
      missing: 'Enter the date it was talked through with the parent',
    },
    {
      field: decision.outcome,
      label: 'What does the head decide?',
      short: 'Decision',
      control: oneOf([
        { value: 'agree', label: 'Agree' },
        { value: 'conditions', label: 'Agree, with conditions' },
        { value: 'decline', label: 'Decline' },
      ]),
      missing: 'Choose what the head decides',
    },
    {
      field: decision.conditions,
      label: 'On which conditions?',
      short: 'Conditions',
      hint: 'They become part of the agreement.',
      control: lines(4),
      when: outcomeIs('conditions'),
      missing: 'Enter the conditions',
    },
    {
      field: decision.reasons,
      label: 'For which reasons?',
      short: 'Reasons for the decision',
      hint: (c) =>
        outcomeIs('decline')(c)
          ? 'The parent reads them in the letter. Keep out what others have told you in confidence.'
          : 'As you would explain them to the parent.',
      control: lines(5),
      missing: 'Enter the reasons for the decision',
    },
    {
      field: decision.offer,
      label: naming((name) => `What does the school offer ${name} and the family instead?`),
      short: 'What the school offers instead',
      control: lines(4),
      when: outcomeIs('decline'),
      missing: 'Enter what the school offers instead',
    },
    {
      field: decision.on,
      label: 'When was it decided?',
      short: 'Decided on',
      control: dateBoxes,
      missing: 'Enter the date of the decision',
    },
  ],
  why: 'Flexi-schooling needs both: a parent who asks and a head who agrees. Whoever asked is owed an answer and its reasons.',
  source: [lcc('§7'), lcc('Appendix 7'), herts('the head’s discretion'), ours('that reasons are written down')],
};
