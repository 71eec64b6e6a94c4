import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { lcc } from '../../authorities/sources.ts';
import { people } from '../../case/fields/people.ts';
import { risk } from '../../case/fields/risk.ts';
import { mediumLine, oneLine } from '../controls.ts';
import { either } from '../either.ts';
import type { QuestionStep } from '../form.ts';

export const staffStep: QuestionStep = {
  kind: 'questions',
  id: 'staff',
  heading: 'Who does what at school',
  questions: [
    {
      field: people.lead,
      label: either(
        (name) => `Who leads ${name}’s plan?`,
        (name) => `Who at school looks after ${name}’s arrangement?`,
      ),
      short: 'Named lead',
      hint: 'The person to turn to, for the family and for colleagues.',
      control: oneLine,
      missing: either(
        (name) => `Enter the name of the person who leads ${name}’s plan`,
        (name) => `Enter the name of the person who looks after ${name}’s arrangement`,
      ),
    },
    {
      field: people.leadRole,
      label: 'Their role',
      short: 'Role of the named lead',
      control: mediumLine,
      missing: either(
        () => 'Enter the role of the person who leads the plan',
        () => 'Enter the role of the person who looks after the arrangement',
      ),
    },
    {
      field: people.senior,
      label: 'Which senior leader oversees all part-time timetables?',
      short: 'Oversees all part-time timetables',
      control: oneLine,
      when: isPartTime,
      missing: 'Enter the name of the senior leader who oversees all part-time timetables',
    },
    {
      field: people.seniorRole,
      label: 'Their role',
      short: 'Role of the senior leader',
      control: mediumLine,
      when: isPartTime,
      missing: 'Enter the role of the senior leader',
    },
    {
      field: risk.assessor,
      label: either(
        () => 'Who carries out the risk assessment?',
        () => 'Who looks at the risks of the sessions at home?',
      ),
      short: 'Risk assessed by',
      hint: either(
        () => 'Name and role.',
        () => 'Name and role. Also where no risk assessment is needed: somebody decides that.',
      ),
      control: oneLine,
      missing: either(
        () => 'Enter the name of the person who carries out the risk assessment',
        () => 'Enter the name of the person who looks at the risks',
      ),
    },
  ],
  why: 'What nobody looks after is easily forgotten. With part-time timetables someone senior sees to it that no pupil stays part time too long.',
  source: [lcc('§7'), lcc('§9.9'), lcc('§9.11')],
};
