import { lcc } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { hazardActions, hazards } from '../../case/fields/risk.ts';
import { dateBoxes, lines, oneLine, yesOrNo } from '../controls.ts';
import type { Page, Question } from '../form.ts';

const [first, second, third] = hazardActions;

const actionQuestions = (action: (typeof hazardActions)[number]): readonly Question[] => [
  {
    field: action.what,
    label: 'What has to be done?',
    short: 'Action',
    control: lines(2),
    missing: 'Enter what has to be done',
  },
  { field: action.owner, label: 'Who does it?', short: 'Owner', control: oneLine, missing: 'Enter who does it' },
  {
    field: action.by,
    label: 'By when?',
    short: 'By when',
    control: dateBoxes,
    missing: 'Enter the date it has to be done by',
  },
  { field: action.done, label: 'Is it done?', short: 'Done', control: yesOrNo, missing: 'Say whether it is done' },
];

const another = (field: Question['field'], number: string): Question => ({
  field,
  label: 'Is there another action?',
  short: `A ${number} action`,
  control: yesOrNo,
  missing: 'Say whether there is another action',
});

const about = {
  why: 'A finding helps only if somebody acts on it. Each action has one owner and one date.',
  source: [lcc('§9.11')],
};

const isRelevant = (c: Case): boolean => valueOf(c, hazards.row.relevant) === 'yes';
const hasSecond = (c: Case): boolean => isRelevant(c) && valueOf(c, hazards.row.secondAction) === 'yes';

/** The pages of a hazard’s actions: one, and two more where they are wanted. */
export const actionPages: readonly Page[] = [
  {
    id: 'action',
    heading: 'What is to be done',
    questions: [...actionQuestions(first), another(hazards.row.secondAction, 'second')],
    ...about,
    when: isRelevant,
  },
  {
    id: 'second-action',
    heading: 'The second action',
    questions: [...actionQuestions(second), another(hazards.row.thirdAction, 'third')],
    ...about,
    when: hasSecond,
  },
  {
    id: 'third-action',
    heading: 'The third action',
    questions: actionQuestions(third),
    ...about,
    when: (c) => hasSecond(c) && valueOf(c, hazards.row.thirdAction) === 'yes',
  },
];
