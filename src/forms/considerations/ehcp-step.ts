import { isDeclined } from '../../arrangements/arrangement-of.ts';
import { herts, law, ours } from '../../authorities/sources.ts';
import { hasEhcPlan } from '../../case/care-and-needs.ts';
import { valueOf } from '../../case/field.ts';
import { considerations } from '../../case/fields/considerations.ts';
import { dateBoxes, lines, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const ehcpStep: QuestionStep = {
  kind: 'questions',
  id: 'ehcp',
  heading: naming((name) => `${name}’s EHC plan`),
  questions: [
    {
      field: considerations.sectionF,
      label: 'Does all that Section F promises stay secured?',
      short: 'Provision in Section F stays secured',
      control: yesOrNo,
      missing: 'Say whether all that Section F promises stays secured',
    },
    {
      field: considerations.sectionFHow,
      label: 'How?',
      short: 'How Section F stays secured',
      hint: 'What is given in school, what is given at home, and who gives it. The parent reads this in the agreement.',
      control: lines(4),
      when: (c) => valueOf(c, considerations.sectionF) === 'yes',
      missing: 'Enter how what Section F promises stays secured',
    },
    {
      field: considerations.earlyReviewOn,
      label: 'When is the early review of the plan?',
      short: 'Early review of the EHC plan on',
      hint: 'The day it is held, or was held.',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the date of the early review',
    },
  ],
  waived: isDeclined,
  why: 'The council owes the child what Section F names, wherever they learn. It has to know of the change, and the plan may have to change with it.',
  source: [herts('pupils with EHC plans'), law('Children and Families Act 2014, s. 42'), ours('the questions asked')],
  when: hasEhcPlan,
};
