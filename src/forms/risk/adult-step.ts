import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { lcc } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { plan } from '../../case/fields/plan.ts';
import { risk } from '../../case/fields/risk.ts';
import { dateBoxes, lines, mediumLine, oneLine, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const adultStep: QuestionStep = {
  kind: 'questions',
  id: 'adult',
  heading: naming((name) => `Who keeps ${name} safe when not in school`),
  questions: [
    {
      field: risk.adult,
      label: 'Name of the responsible adult',
      short: 'Responsible adult',
      control: oneLine,
      missing: naming((name) => `Enter the name of the adult who keeps ${name} safe`),
    },
    {
      field: risk.adultRelation,
      label: naming((name) => `Who they are to ${name}`),
      short: 'Responsible adult: relation',
      control: mediumLine,
      missing: naming((name) => `Enter who the responsible adult is to ${name}`),
    },
    {
      field: risk.adultPhone,
      label: 'Telephone number in those hours',
      short: 'Responsible adult: telephone',
      control: mediumLine,
      missing: 'Enter a telephone number that the responsible adult answers in those hours',
    },
    {
      field: risk.adultAgreed,
      label: 'Have they agreed to it in writing?',
      short: 'Responsible adult agreed in writing',
      control: yesOrNo,
      missing: 'Say whether the responsible adult has agreed in writing',
    },
    {
      field: risk.adultAgreedOn,
      label: 'When did they agree?',
      short: 'Responsible adult agreed on',
      control: dateBoxes,
      when: (c) => valueOf(c, risk.adultAgreed) === 'yes',
      missing: 'Enter the date the responsible adult agreed',
    },
    {
      field: plan.riskHandling,
      label: 'What does the school do to keep the risk low in these weeks?',
      short: 'How risk and safeguarding are handled',
      hint: 'Who checks in, how often, and what happens when nobody answers.',
      control: lines(4),
      missing: 'Enter what the school does to keep the risk low',
    },
  ],
  why: 'It has to be agreed in writing who looks after the pupil in each hour they would otherwise be in school. The school’s own duty goes on.',
  source: [lcc('§8'), lcc('§9.9'), lcc('§9.11')],
  when: isPartTime,
};
