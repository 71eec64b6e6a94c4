import { dfe, lcc, ours } from '../../authorities/sources.ts';
import { hasHealthNeed } from '../../case/care-and-needs.ts';
import { medical } from '../../case/fields/medical.ts';
import { people } from '../../case/fields/people.ts';
import { reasons } from '../../case/fields/reasons.ts';
import { dateBoxes, oneLine, shortLine, someOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const causesStep: QuestionStep = {
  kind: 'questions',
  id: 'causes',
  heading: 'What lies behind it',
  questions: [
    {
      field: reasons.causes,
      label: 'What does the need for fewer hours come from?',
      short: 'What the need comes from',
      hint: 'Tick all that play a part.',
      control: someOf([
        { value: 'illness', label: 'Illness, an injury, or getting over one' },
        { value: 'mental-health', label: 'Mental health' },
        { value: 'anxiety', label: 'Anxiety', hint: 'Being too anxious to face school counts.' },
        { value: 'trauma', label: 'Trauma' },
        { value: 'adhd', label: 'ADHD' },
        { value: 'autism', label: 'Autism' },
        { value: 'disability', label: 'Another disability' },
        { value: 'return', label: 'Coming back after time away from school' },
        { value: 'family', label: 'An exceptional time in the family' },
        {
          value: 'behaviour',
          label: 'Behaviour that is hard to manage',
          hint: 'Never enough on its own. Look for the need behind it too.',
        },
      ]),
      missing: 'Tick what the need for fewer hours comes from',
    },
    {
      field: reasons.confirmed,
      label: 'Which of these are true of this timetable?',
      short: 'Confirmed by the school',
      hint: 'All four have to be. If you cannot tick one, a part-time timetable is not the way.',
      control: someOf([
        { value: 'exceptional', label: 'It is very exceptional, and the best thing for the pupil' },
        { value: 'not-exclusion', label: 'It does not stand in for a suspension or an exclusion' },
        { value: 'not-sent-home', label: 'The pupil is not being sent home to cool off' },
        { value: 'not-for-school', label: 'It is for the pupil’s good, not to make things easier for the school' },
      ]),
      missing: 'Tick what is true of this timetable',
    },
    {
      field: medical.facts,
      label: naming((name) => `What is true of ${name}’s health need?`),
      short: 'About the health need',
      hint: 'Tick all that are true.',
      control: someOf([
        { value: 'recovery-first', label: 'Recovery or treatment comes first in these weeks' },
        { value: 'unexpected', label: 'It came unexpectedly' },
        { value: 'ongoing', label: 'It is significant and long-term' },
        { value: 'fifteen-days', label: 'It is likely to cost 15 school days or more' },
        { value: 'none', label: 'None of these' },
      ]),
      when: hasHealthNeed,
      missing: naming((name) => `Tick what is true of ${name}’s health need, or “None of these”`),
    },
    {
      field: medical.daysMissed,
      label: naming((name) => `How many school days has ${name} missed through illness this school year?`),
      short: 'School days missed through illness',
      hint: 'In whole days. Enter 0 if there were none.',
      control: shortLine,
      when: hasHealthNeed,
      missing: naming((name) => `Enter how many school days ${name} has missed through illness`),
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
  why: 'Who has to be part of it, and what else has to be tried, depends on what lies behind the need. Those who treat the pupil have to know too.',
  source: [
    dfe('para 66'),
    lcc('§2'),
    lcc('§3'),
    lcc('§5'),
    lcc('§5.1'),
    lcc('§6'),
    lcc('Appendix 1'),
    ours('the list of causes'),
  ],
};
