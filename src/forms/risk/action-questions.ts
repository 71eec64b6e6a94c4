import type { Case } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import { readField, valueOf } from '../../case/field.ts';
import { hazardActions, hazards } from '../../case/fields/risk.ts';
import { dateBoxes, lines, mediumLine, yesOrNo } from '../controls.ts';
import type { Question } from '../form.ts';

type Condition = (c: Case) => boolean;

const [first, second, third] = hazardActions;

/** An action that nobody wrote down has no owner and no day. Left open it is no slip: the rules say from which risk on one is wanting. */
function questionsOf(action: (typeof hazardActions)[number], when: Condition): readonly Question[] {
  const isUnsaid: Condition = (c) => readField(c, action.what).state === 'none';
  return [
    {
      field: action.what,
      label: 'What has to be done?',
      short: 'Action',
      control: lines(2),
      optional: true,
      owed: true,
      when,
      missing: 'Enter what has to be done',
    },
    {
      field: action.owner,
      label: 'Who does it?',
      short: 'Owner',
      control: mediumLine,
      optionalWhen: isUnsaid,
      owed: true,
      when,
      missing: 'Enter who does it',
    },
    {
      field: action.by,
      label: 'By when?',
      short: 'By when',
      control: dateBoxes,
      optionalWhen: isUnsaid,
      owed: true,
      when,
      missing: 'Enter the date it has to be done by',
    },
    {
      field: action.done,
      label: 'Is it done?',
      short: 'Done',
      control: yesOrNo,
      optionalWhen: isUnsaid,
      owed: true,
      when,
      missing: 'Say whether it is done',
    },
  ];
}

const another = (field: Field<'yes' | 'no'>, number: string, when: Condition): Question => ({
  field,
  label: 'Add another action',
  short: `A ${number} action`,
  control: yesOrNo,
  pressed: true,
  when,
  missing: 'Say whether there is another action',
});

/**
 * What is to be done about a hazard: one action, and two more where a button asked for them.
 * @param isRelevant whether the hazard matters.
 */
export function actionQuestions(isRelevant: Condition): readonly Question[] {
  const hasSecond: Condition = (c) => isRelevant(c) && valueOf(c, hazards.row.secondAction) === 'yes';
  const hasThird: Condition = (c) => hasSecond(c) && valueOf(c, hazards.row.thirdAction) === 'yes';
  return [
    ...questionsOf(first, isRelevant),
    another(hazards.row.secondAction, 'second', isRelevant),
    ...questionsOf(second, hasSecond),
    another(hazards.row.thirdAction, 'third', hasSecond),
    ...questionsOf(third, hasThird),
  ];
}
