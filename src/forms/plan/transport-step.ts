import { lcc } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { plan } from '../../case/fields/plan.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { dateBoxes, lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

export const transportStep: QuestionStep = {
  kind: 'questions',
  id: 'transport',
  heading: 'The council’s transport team',
  inset:
    'E-mail the team before the first part-time day, and say why the pupil needs other times. Write down here what comes of it.',
  questions: [
    {
      field: plan.transportToldOn,
      label: 'When was the transport team e-mailed?',
      short: 'Transport team e-mailed on',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the date the transport team was e-mailed',
    },
    {
      field: plan.transportSays,
      label: 'What do they say?',
      short: 'What the transport team says',
      control: lines(2),
      optional: true,
      missing: 'Enter what the transport team says',
    },
    {
      field: plan.transportMeanwhile,
      label: 'What happens until then?',
      short: 'Travel until the transport team agrees',
      control: lines(2),
      optional: true,
      missing: 'Enter what happens until the transport team agrees',
    },
    {
      field: plan.transportNextOn,
      label: 'When will you ask again?',
      short: 'Transport looked at again on',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the date you will ask the transport team again',
    },
  ],
  why: 'Council transport at other times is given in exceptional cases only. The team can decide only about what it knows.',
  source: [lcc('§1')],
  when: (c) => valueOf(c, pupil.councilTransport) === 'yes',
};
