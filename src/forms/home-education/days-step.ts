import { herts, lcc, ours } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { homeEducation } from '../../case/fields/home-education.ts';
import { lines, oneLine, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const homeDaysStep: QuestionStep = {
  kind: 'questions',
  id: 'days',
  heading: 'The days at home',
  questions: [
    {
      field: homeEducation.progress,
      label: 'How does the parent show what has been learnt?',
      short: 'How progress at home is shown',
      hint: 'A folder, photographs, a talk with the class teacher each half-term.',
      control: lines(3),
      missing: 'Enter how the parent shows what has been learnt',
    },
    {
      field: homeEducation.where,
      label: naming((name) => `Where does ${name} learn on those days?`),
      short: 'Where it takes place',
      control: oneLine,
      missing: naming((name) => `Enter where ${name} learns on those days`),
    },
    {
      field: homeEducation.others,
      label: naming((name) => `When is ${name} with other children, and active?`),
      short: 'With others, and active',
      control: lines(2),
      optional: true,
      missing: naming((name) => `Enter when ${name} is with other children`),
    },
    {
      field: homeEducation.tutors,
      label: 'Does anyone but the parents teach?',
      short: 'Tutors',
      control: yesOrNo,
      missing: 'Say whether anyone but the parents teaches',
    },
    {
      field: homeEducation.tutorNames,
      label: 'Who, and how has the parent checked them?',
      short: 'Tutors, and how they were checked',
      hint: 'The parent chooses, checks and pays them.',
      control: lines(3),
      when: (c) => valueOf(c, homeEducation.tutors) === 'yes',
      missing: 'Enter who teaches, and how the parent has checked them',
    },
  ],
  why: 'How progress is shown is settled before the first day, so that a review has something to look at.',
  source: [lcc('§7'), lcc('Appendix 7'), herts('home-based learning'), ours('the questions asked')],
};
