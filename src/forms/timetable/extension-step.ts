import { lcc } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { extension, timetable } from '../../case/fields/timetable.ts';
import { dateBoxes, lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const extensionStep: QuestionStep = {
  kind: 'questions',
  id: 'extension',
  heading: 'Why it has to go on',
  inset:
    'An extension is rare. Before it starts, all professionals have met, the plan has been changed, and a parent has agreed again.',
  questions: [
    {
      field: extension.reviewHeldOn,
      label: 'When was the review meeting held?',
      short: 'Extension: review held on',
      control: dateBoxes,
      missing: 'Enter the date the review meeting was held',
    },
    {
      field: extension.reviewWith,
      label: 'Who took part?',
      short: 'Extension: who reviewed',
      control: lines(3),
      missing: 'Enter who took part in the review meeting',
    },
    {
      field: extension.reason,
      label: naming((name) => `Why can ${name} not be full time yet?`),
      short: 'Extension: exceptional reason',
      control: lines(4),
      missing: naming((name) => `Enter why ${name} cannot be full time yet`),
    },
    {
      field: extension.different,
      label: 'What is different in the plan this time?',
      short: 'Extension: what is different',
      control: lines(4),
      missing: 'Enter what is different in the plan this time',
    },
  ],
  why: 'If the first weeks were not enough, more of the same is seldom the answer. The plan has to say what will help now.',
  source: [lcc('§9.10'), lcc('§10')],
  when: (c) => valueOf(c, timetable.extends) === 'yes',
};
