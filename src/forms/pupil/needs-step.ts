import { valueOf } from '../../case/field.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { lines, oneOf, someOf, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { dfe, lcc } from '../sources.ts';

export const needsStep: QuestionStep = {
  kind: 'questions',
  id: 'needs',
  heading: naming((name) => `What ${name} is entitled to`),
  intro: 'Who must agree, and what the plan must cover, depends on these answers.',
  questions: [
    {
      field: pupil.send,
      label: 'Level of special educational need',
      short: 'Level of SEND',
      control: oneOf([
        { value: 'none', label: 'None' },
        { value: 'support', label: 'SEN support' },
        { value: 'ehcp', label: 'Education, health and care (EHC) plan' },
      ]),
      missing: naming((name) => `Choose ${name}’s level of special educational need`),
    },
    {
      field: pupil.sendNeed,
      label: 'What is the need, and what support does it call for?',
      short: 'Special educational need',
      control: lines(3),
      when: (c) => {
        const level = valueOf(c, pupil.send);
        return level === 'support' || level === 'ehcp';
      },
      missing: naming((name) => `Enter what ${name}’s special educational need is`),
    },
    {
      field: pupil.care,
      label: 'Care and family support',
      short: 'Care status',
      hint: 'Tick all that are true today.',
      control: someOf([
        { value: 'cic', label: 'Child in care (CiC)' },
        { value: 'cp', label: 'Child protection plan (CP)' },
        { value: 'cin', label: 'Child in need plan (CIN)' },
        { value: 'tac', label: 'Team around the child (TAC)' },
        { value: 'early-help', label: 'Early Help case' },
        { value: 'none', label: 'None of these' },
      ]),
      missing: naming((name) => `Tick what care or support ${name}’s family has, or “None of these”`),
    },
    {
      field: pupil.freeSchoolMeals,
      label: naming((name) => `Does ${name} get free school meals?`),
      short: 'Free school meals',
      control: yesOrNo,
      missing: naming((name) => `Say whether ${name} gets free school meals`),
    },
    {
      field: pupil.councilTransport,
      label: naming((name) => `Does the council take ${name} to and from school?`),
      short: 'Council transport',
      hint: 'Council transport runs at the start and the end of the school day only.',
      control: yesOrNo,
      missing: naming((name) => `Say whether ${name} has council transport`),
    },
  ],
  why: 'Fewer hours must not cost a pupil their support, their meals or their way to school, and the right people must be asked first.',
  source: [lcc('§1'), lcc('§6'), lcc('§9.4'), lcc('§9.8'), lcc('Appendix 4'), dfe('para 68'), dfe('para 69')],
};
