import { dfe, lcc } from '../../authorities/sources.ts';
import { plan } from '../../case/fields/plan.ts';
import { lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const aimStep: QuestionStep = {
  kind: 'questions',
  id: 'aim',
  heading: 'The way back to full time',
  questions: [
    {
      field: plan.aim,
      label: 'What is the aim?',
      short: 'Aim',
      hint: 'One aim, that everyone understands.',
      control: lines(2),
      missing: 'Enter the aim of the plan',
    },
    {
      field: plan.success,
      label: 'How will everyone know that it works?',
      short: 'How success is known',
      control: lines(3),
      missing: 'Enter how everyone will know that it works',
    },
    {
      field: plan.exit,
      label: 'How does it end, and what happens if it does not work?',
      short: 'How it ends',
      hint: 'Earlier than planned if it goes well. Another kind of help if it does not.',
      control: lines(3),
      missing: 'Enter how the part-time timetable ends',
    },
    {
      field: plan.interventions,
      label: naming((name) => `What help does ${name} get in these weeks?`),
      short: 'Interventions',
      control: lines(4),
      missing: naming((name) => `Enter what help ${name} gets in these weeks`),
    },
    {
      field: plan.universalOffer,
      label: naming((name) => `How does ${name} join in with what is there for everyone?`),
      short: 'Part in the universal offer',
      hint: 'Assemblies, clubs, breaks, trips, tutor time.',
      control: lines(3),
      missing: naming((name) => `Enter how ${name} joins in with what is there for everyone`),
    },
    {
      field: plan.personalised,
      label: 'Should learning be made to measure?',
      short: 'Personalised learning',
      hint: 'Say what was considered, and why or why not.',
      control: lines(3),
      missing: 'Enter what was considered about made-to-measure learning',
    },
  ],
  why: 'A timetable alone brings nobody back. The plan says what help goes with it, and when it has done its work.',
  source: [dfe('para 67'), lcc('§9.9'), lcc('Appendix 5')],
};
