import { ours } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { consent } from '../../case/fields/consent.ts';
import { dateBoxes, lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

export const objectionStep: QuestionStep = {
  kind: 'questions',
  id: 'objection',
  heading: 'What the other parent says',
  intro:
    'The agreement of one parent at home with the child is enough. The other has a right to be heard all the same.',
  questions: [
    {
      field: consent.objectionSays,
      label: 'What do they object to?',
      short: 'What another parent objects to',
      hint: 'In their own words where possible. Add what was said to it.',
      control: lines(4),
      missing: 'Enter what the other parent objects to',
    },
    {
      field: consent.objectionHeardOn,
      label: 'When were they heard?',
      short: 'Other parent heard on',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the date the other parent was heard',
    },
  ],
  why: 'Parents who disagree may go to court about it. It helps everyone, the child first, if both were listened to.',
  source: [ours('another parent’s objection')],
  when: (c) => valueOf(c, consent.objection) === 'yes',
};
