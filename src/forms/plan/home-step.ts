import { lcc } from '../../authorities/sources.ts';
import { plan } from '../../case/fields/plan.ts';
import { risk } from '../../case/fields/risk.ts';
import { lines, oneOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const homeStep: QuestionStep = {
  kind: 'questions',
  id: 'home',
  heading: 'Learning and belonging in the hours at home',
  questions: [
    {
      field: plan.homeCurriculum,
      label: naming((name) => `What supports ${name}’s learning at home?`),
      short: 'Support for the curriculum at home',
      hint: 'Start a new line for each.',
      control: lines(4),
      missing: naming((name) => `Enter what supports ${name}’s learning at home`),
    },
    {
      field: plan.workSet,
      label: 'How is work set and sent home?',
      short: 'How work is set',
      control: lines(3),
      missing: 'Enter how work is set and sent home',
    },
    {
      field: plan.workMarked,
      label: 'How is it marked, and how does feedback come back?',
      short: 'How work is marked',
      control: lines(3),
      missing: 'Enter how work is marked and how feedback comes back',
    },
    {
      field: plan.fullTimeTogether,
      label: 'Do the work at home and the hours in school make a full week together?',
      short: 'School and home work are full time together',
      control: oneOf([
        { value: 'yes', label: 'Yes' },
        { value: 'not-fit', label: 'No: the pupil is not well enough for that yet' },
        { value: 'no', label: 'No, for another reason' },
      ]),
      missing: 'Choose whether school and home work make a full week together',
    },
    {
      field: plan.contact,
      label: naming((name) => `How does ${name} stay in touch with the class and key staff?`),
      short: 'Staying in touch',
      control: lines(3),
      missing: naming((name) => `Enter how ${name} stays in touch with the class and key staff`),
    },
    {
      field: risk.parentSupport,
      label: 'How are the parents helped while their child is at home?',
      short: 'Support for parents',
      hint: 'Think of work, siblings, worry and supervising schoolwork.',
      control: lines(3),
      missing: 'Enter how the parents are helped while their child is at home',
    },
  ],
  why: 'The school keeps teaching, marks what is done and does not lose sight of the pupil. More hours at home also weigh on a family.',
  source: [lcc('§9.7'), lcc('§9.12'), lcc('Appendix 5')],
};
