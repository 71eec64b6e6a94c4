import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { plan } from '../../case/fields/plan.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { lines } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { lcc } from '../sources.ts';

const hasTransport = (c: Case): boolean => valueOf(c, pupil.councilTransport) === 'yes';
const hasMeals = (c: Case): boolean => valueOf(c, pupil.freeSchoolMeals) === 'yes';

export const fairStep: QuestionStep = {
  kind: 'questions',
  id: 'travel-and-meals',
  heading: 'Travel and meals',
  questions: [
    {
      field: plan.travel,
      label: naming((name) => `How does ${name} get to school and home at these times?`),
      short: 'Travel',
      hint: 'Say when the council’s transport team was told, and what happens until they answer.',
      control: lines(3),
      when: hasTransport,
      missing: naming((name) => `Enter how ${name} gets to school and home`),
    },
    {
      field: plan.meals,
      label: naming((name) => `How does ${name} get free school meals on every school day?`),
      short: 'Free school meals in these weeks',
      control: lines(3),
      when: hasMeals,
      missing: naming((name) => `Enter how ${name} gets free school meals`),
    },
  ],
  why: 'Nobody may miss school, or a meal, because the bus and the kitchen follow other hours.',
  source: [lcc('§1'), lcc('§9.8')],
  when: (c) => hasTransport(c) || hasMeals(c),
};
