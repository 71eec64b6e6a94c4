import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { dfe, lcc, ours } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { running } from '../../case/fields/running.ts';
import { dateBoxes, lines, oneLine, oneOf, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { withdrawalOptions } from './withdrawal-options.ts';

export const endingStep: QuestionStep = {
  kind: 'questions',
  id: 'ending',
  heading: 'Concerns, and how it ends',
  inset: 'A parent can take the agreement back on any day. Full time then begins on the next school day.',
  questions: [
    {
      field: running.concern,
      label: 'Has a parent or a service voiced concern since the start?',
      short: 'Concern voiced since the start',
      control: yesOrNo,
      optional: true,
      missing: 'Say whether a parent or a service has voiced concern',
    },
    {
      field: running.concernSays,
      label: 'Who is concerned, and about what?',
      short: 'What the concern is',
      control: lines(3),
      optional: true,
      when: (c) => valueOf(c, running.concern) === 'yes',
      missing: 'Enter who is concerned, and about what',
    },
    {
      field: running.withdrawnOn,
      label: 'If a parent took the agreement back: when?',
      short: 'Agreement taken back on',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the date the agreement was taken back',
    },
    {
      field: running.withdrawnBy,
      label: 'Who took it back?',
      short: 'Agreement taken back by',
      hint: 'Somebody who agreed. Write down what another parent says under “What can change”: it ends nothing.',
      control: oneLine,
      optional: true,
      missing: 'Enter who took the agreement back',
    },
    {
      field: running.withdrawnHow,
      label: 'How did they say so?',
      short: 'How it was taken back',
      control: oneOf(withdrawalOptions),
      optional: true,
      missing: 'Choose how they said so',
    },
  ],
  why: 'The timetable rests on a parent’s agreement for as long as it lasts. What worries people is the first sign that it does not help.',
  source: [dfe('para 67'), lcc('Appendix 2'), ours('from when full time begins after an agreement is taken back')],
  when: isPartTime,
};
