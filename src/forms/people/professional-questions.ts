import type { Field } from '../../case/field.ts';
import { dateBoxes, oneLine, oneOf } from '../controls.ts';
import { either } from '../either.ts';
import type { Question } from '../form.ts';
import { agreementOptions } from './agreement-options.ts';
import { chasedQuestion } from './writing-questions.ts';

/** The answers about one professional. */
interface ProfessionalFields {
  readonly name: Field<unknown>;
  readonly contact: Field<unknown>;
  readonly toldOn: Field<unknown>;
  readonly answer: Field<string>;
  readonly chasedOn: Field<unknown>;
  /** Whether the head may go on without the date they were told, and say why. */
  readonly mayBeUntold?: true;
}

/**
 * The questions about one professional who must be told or agree.
 * @param who as in a sentence: `the social worker`
 * @param short as in a list of answers: `Social worker`
 */
export const professionalQuestions = (who: string, short: string, fields: ProfessionalFields): readonly Question[] => [
  { field: fields.name, label: `Name of ${who}`, short, control: oneLine, missing: `Enter the name of ${who}` },
  {
    field: fields.contact,
    label: 'Telephone number or e-mail address',
    short: `${short}: contact`,
    control: oneLine,
    missing: `Enter a telephone number or an e-mail address of ${who}`,
  },
  {
    field: fields.toldOn,
    label: either(
      () => 'When were they told about the plan?',
      () => 'When were they told about the request?',
    ),
    short: `${short}: told on`,
    control: dateBoxes,
    ...(fields.mayBeUntold === true ? { optional: true } : {}),
    missing: `Enter the date ${who} was told`,
  },
  {
    field: fields.answer,
    label: 'What do they say to it?',
    short: `${short}: answer`,
    control: oneOf(agreementOptions),
    missing: `Choose what ${who} says to the plan`,
  },
  chasedQuestion(`${short}: asked again on`, fields.chasedOn, fields.answer),
];
