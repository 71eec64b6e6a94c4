import { people } from '../../case/fields/people.ts';
import { risk } from '../../case/fields/risk.ts';
import { mediumLine, oneLine } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { lcc } from '../sources.ts';

export const staffStep: QuestionStep = {
  kind: 'questions',
  id: 'staff',
  heading: 'Who does what at school',
  questions: [
    {
      field: people.lead,
      label: naming((name) => `Who leads ${name}’s plan?`),
      short: 'Leads the plan',
      hint: 'The person to turn to, for the family and for colleagues.',
      control: oneLine,
      missing: naming((name) => `Enter the name of the person who leads ${name}’s plan`),
    },
    {
      field: people.leadRole,
      label: 'Their role',
      short: 'Role of the person who leads',
      control: mediumLine,
      missing: 'Enter the role of the person who leads the plan',
    },
    {
      field: people.senior,
      label: 'Which senior leader oversees all part-time timetables?',
      short: 'Oversees all part-time timetables',
      control: oneLine,
      missing: 'Enter the name of the senior leader who oversees all part-time timetables',
    },
    {
      field: people.seniorRole,
      label: 'Their role',
      short: 'Role of the senior leader',
      control: mediumLine,
      missing: 'Enter the role of the senior leader',
    },
    {
      field: risk.assessor,
      label: 'Who carries out the risk assessment?',
      short: 'Risk assessed by',
      hint: 'Name and role.',
      control: oneLine,
      missing: 'Enter the name of the person who carries out the risk assessment',
    },
  ],
  why: 'A plan that nobody leads is easily forgotten. Someone senior sees to it that no pupil stays part time too long.',
  source: [lcc('§9.9'), lcc('§9.11')],
};
