import { people } from '../../case/fields/people.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { dateBoxes, lines, oneLine, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { lcc } from '../sources.ts';
import { hasHealthNeed } from '../../case/standing.ts';

export const healthStep: QuestionStep = {
  kind: 'questions',
  id: 'health',
  heading: naming((name) => `${name}’s health`),
  questions: [
    {
      field: pupil.health,
      label: naming((name) => `Does ${name} have a health or medical need?`),
      short: 'Health or medical need',
      hint: 'Mental health counts as much as physical health.',
      control: yesOrNo,
      missing: naming((name) => `Say whether ${name} has a health or medical need`),
    },
    {
      field: pupil.healthNeed,
      label: 'What is the need?',
      short: 'What the health need is',
      hint: 'What it means for a day at school is enough.',
      control: lines(4),
      when: hasHealthNeed,
      missing: naming((name) => `Enter what ${name}’s health need is`),
    },
    {
      field: people.practitioner,
      label: 'Which health practitioner knows about the arrangement?',
      short: 'Health practitioner',
      hint: 'Name and role: a GP, a school nurse, a consultant, a therapist.',
      control: oneLine,
      when: hasHealthNeed,
      missing: 'Enter the health practitioner’s name and role',
    },
    {
      field: people.practitionerToldOn,
      label: 'When were they told?',
      short: 'Health practitioner told on',
      control: dateBoxes,
      when: hasHealthNeed,
      missing: 'Enter the date the health practitioner was told',
    },
  ],
  why: 'Those who treat the pupil need to know, so that the health need is met in the hours out of school too.',
  source: [lcc('§5'), lcc('§5.1'), lcc('Appendix 1')],
};
