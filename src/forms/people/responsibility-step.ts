import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { law, lcc, ours } from '../../authorities/sources.ts';
import { isInCare } from '../../case/care-and-needs.ts';
import { people } from '../../case/fields/people.ts';
import { dateBoxes, oneLine, oneOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { agreementOptions } from './agreement-options.ts';

export const responsibilityStep: QuestionStep = {
  kind: 'questions',
  id: 'responsibility',
  heading: naming((name) => `Who can decide for ${name}`),
  inset: 'Whoever has parental responsibility has to agree too, besides the Virtual School and the social worker.',
  questions: [
    {
      field: people.careBasis,
      label: naming((name) => `How did ${name} come into care?`),
      short: 'Basis of care',
      control: oneOf([
        {
          value: 'care-order',
          label: 'By a care order of the court',
          hint: 'The council has parental responsibility.',
        },
        {
          value: 'accommodated',
          label: 'With the parents’ agreement',
          hint: 'A parent keeps parental responsibility and decides.',
        },
      ]),
      missing: naming((name) => `Choose how ${name} came into care`),
    },
    {
      field: people.responsible,
      label: naming((name) => `Who decides for ${name}?`),
      short: 'Decides for the pupil',
      hint: 'Name, and who they are: a team manager at the council, the mother.',
      control: oneLine,
      missing: naming((name) => `Enter the name of the person who decides for ${name}`),
    },
    {
      field: people.responsibleToldOn,
      label: 'When were they told about the plan?',
      short: 'Decides for the pupil: told on',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the date they were told about the plan',
    },
    {
      field: people.responsibleAnswer,
      label: 'What do they say to the plan?',
      short: 'Decides for the pupil: answer',
      control: oneOf([...agreementOptions, { value: 'not-reached', label: 'They could not be reached' }]),
      missing: naming((name) => `Choose what the person who decides for ${name} says to the plan`),
    },
    {
      field: people.responsibleOn,
      label: 'When did they answer?',
      short: 'Decides for the pupil: answered on',
      hint: 'Where there is no answer, the day you last tried.',
      control: dateBoxes,
      missing: 'Enter the day they answered, or the day you last tried',
    },
  ],
  why: 'A foster carer looks after a child, but often may not decide for them. Who can depends on how the child came into care.',
  source: [lcc('§2'), lcc('§9.4'), law('Children Act 1989, ss. 20 and 33'), ours('whose agreement counts besides')],
  when: (c) => isPartTime(c) && isInCare(c),
};
