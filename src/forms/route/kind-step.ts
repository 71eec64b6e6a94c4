import { route } from '../../case/fields/route.ts';
import { oneOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { dfe, herts, law, lcc } from '../sources.ts';

export const kindStep: QuestionStep = {
  kind: 'questions',
  id: 'kind',
  heading: 'What is the arrangement for?',
  intro:
    'A part-time timetable is rare and short. It helps a pupil back to full time by a set date. Flexi-schooling and home education are something else, and a parent asks for them.',
  inset: 'Below compulsory school age a parent may choose part time. No pack is needed for that.',
  questions: [
    {
      field: route.kind,
      label: 'What is the arrangement for?',
      short: 'Kind of arrangement',
      control: oneOf([
        {
          value: 'medical-short',
          label: 'Coming back after illness, for up to 4 weeks',
          hint: 'Body or mind. Being too anxious to face school counts.',
        },
        {
          value: 'medical-medium',
          label: 'Recovering over 4 to 8 weeks',
          hint: 'The health need came unexpectedly. A review with all professionals is held by day 28.',
        },
        {
          value: 'reintegration',
          label: 'Coming back after time away, for up to 4 weeks',
          hint: 'After an exclusion, long absence, other provision or custody. Also an exceptional time in the family.',
        },
        {
          value: 'exceptional-needs',
          label: 'A marked behavioural, emotional or social need, for up to 4 weeks',
          hint: 'Agreed with other professionals, as one part of wider support. Never just to manage behaviour.',
        },
        {
          value: 'flexi',
          label: 'A parent asks for a lasting mix of school and home education',
          hint: 'Called flexi-schooling. The head may agree or decline.',
        },
        {
          value: 'home-education',
          label: 'A parent chooses to teach their child at home altogether',
          hint: 'Called elective home education. The child is no longer on the school’s roll.',
        },
      ]),
      missing: 'Choose what the arrangement is for',
    },
  ],
  why: 'How long it may last, who must agree and what must be written down all follow from this.',
  source: [lcc('§5'), lcc('§6'), lcc('§7'), dfe('para 66'), herts('what flexi-schooling is'), law('Education Act 1996, s. 8')],
};
