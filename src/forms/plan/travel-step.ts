import { lcc } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { plan } from '../../case/fields/plan.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { lines, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const travelStep: QuestionStep = {
  kind: 'questions',
  id: 'travel-and-meals',
  heading: 'Travel and meals',
  questions: [
    {
      field: pupil.councilTransport,
      label: naming((name) => `Does the council take ${name} to and from school?`),
      short: 'Council transport',
      hint: 'Council transport runs at the start and the end of the school day only.',
      control: yesOrNo,
      missing: naming((name) => `Say whether ${name} has council transport`),
    },
    {
      field: plan.travel,
      label: naming((name) => `How does ${name} get to school and home at these times?`),
      short: 'Travel',
      control: lines(3),
      missing: naming((name) => `Enter how ${name} gets to school and home`),
    },
    {
      field: plan.travelFair,
      label: 'Can the family manage that, without a cost or a burden that others do not have?',
      short: 'Travel is fair and stands in nobody’s way',
      hint: 'If not, change the times, or help with the way.',
      control: yesOrNo,
      missing: 'Say whether the family can manage the travel',
    },
    {
      field: pupil.freeSchoolMeals,
      label: naming((name) => `Does ${name} get free school meals?`),
      short: 'Free school meals',
      control: yesOrNo,
      missing: naming((name) => `Say whether ${name} gets free school meals`),
    },
    {
      field: plan.meals,
      label: naming((name) => `How does ${name} get free school meals on every school day?`),
      short: 'Free school meals in these weeks',
      control: lines(3),
      when: (c) => valueOf(c, pupil.freeSchoolMeals) === 'yes',
      missing: naming((name) => `Enter how ${name} gets free school meals`),
    },
  ],
  why: 'Nobody may miss school, or a meal, because the bus and the kitchen follow other hours.',
  source: [lcc('§1'), lcc('§9.8')],
};
