import { herts, lcc, ours } from '../../authorities/sources.ts';
import { request } from '../../case/fields/request.ts';
import { dateBoxes, lines, oneOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const requestStep: QuestionStep = {
  kind: 'questions',
  id: 'request',
  heading: 'What the parent asks for',
  intro: 'Take it down as the parent said or wrote it.',
  inset: 'A school cannot start flexi-schooling or steer a family towards it. It may say no to any request.',
  questions: [
    {
      field: request.by,
      label: 'Which parent or carer asks?',
      short: 'Asked for by',
      hint: 'Someone with parental responsibility.',
      control: { kind: 'parent' },
      missing: 'Choose the parent or carer who asks',
    },
    {
      field: request.on,
      label: 'When did they ask?',
      short: 'Asked for on',
      control: dateBoxes,
      missing: 'Enter the date of the request',
    },
    {
      field: request.how,
      label: 'How did they ask?',
      short: 'How it was asked for',
      control: oneOf([
        { value: 'letter', label: 'In a letter' },
        { value: 'email', label: 'In an e-mail' },
        { value: 'form', label: 'On a form of the school' },
        { value: 'talk', label: 'In a talk, which was written down' },
      ]),
      missing: 'Choose how the parent asked',
    },
    {
      field: request.words,
      label: 'Why do they want it, in their own words?',
      short: 'The parent’s reasons, in their own words',
      control: lines(6),
      missing: 'Enter the parent’s reasons in their own words',
    },
    {
      field: request.asksFor,
      label: 'Which days or half-days at home do they have in mind, and from when?',
      short: 'What the parent has in mind',
      control: lines(2),
      missing: 'Enter the days the parent has in mind',
    },
    {
      field: request.childView,
      label: naming((name) => `What does ${name} think about it?`),
      short: 'Pupil’s view',
      hint: 'In the pupil’s own words where possible. Or how you asked, in pictures or through someone they trust.',
      control: lines(3),
      missing: naming((name) => `Enter what ${name} thinks about it`),
    },
  ],
  why: 'Only a parent with parental responsibility can ask. Their own words show that it is their wish, and what it is for.',
  source: [lcc('§7'), herts('a voluntary arrangement'), ours('the pupil’s view')],
};
