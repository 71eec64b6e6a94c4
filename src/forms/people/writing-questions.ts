import type { Case } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import { valueOf } from '../../case/field.ts';
import { dateBoxes, lines, oneOf } from '../controls.ts';
import type { Question } from '../form.ts';
import { answerWayOptions } from './agreement-options.ts';

/** Where the writing of one answer is told. */
interface WritingFields {
  /** None where the day is asked elsewhere. */
  readonly answeredOn?: Field<unknown>;
  readonly how: Field<unknown>;
  readonly reference: Field<unknown>;
}

/** Whether somebody said yes or no: only that was given in writing. */
export function hasAnswered(c: Case, answer: Field<string>): boolean {
  const says = valueOf(c, answer);
  return says === 'agrees' || says === 'refuses';
}

/**
 * When and how a professional's answer was given. What is not known yet waits for them, not for the parent: nothing here is compulsory, and the rules ask
 * for it.
 * @param short as in a list of answers: `Social worker`; nothing in a row of its own.
 */
export function writingQuestions(short: string, { answeredOn, how, reference }: WritingFields): readonly Question[] {
  const named = (what: string): string =>
    short === '' ? `${what.slice(0, 1).toUpperCase()}${what.slice(1)}` : `${short}: ${what}`;
  return [
    ...(answeredOn === undefined
      ? []
      : [
          {
            field: answeredOn,
            label: 'When did they answer?',
            short: named('answered on'),
            hint: 'The date on the letter or e-mail, or of the signature or the meeting.',
            control: dateBoxes,
            optional: true as const,
            missing: 'Enter the day they answered',
          },
        ]),
    {
      field: how,
      label: 'How did they put it in writing?',
      short: named('answered how'),
      control: oneOf(answerWayOptions),
      optional: true,
      missing: 'Choose how they put it in writing',
    },
    {
      field: reference,
      label: 'Where is it kept?',
      short: named('answer kept at'),
      hint: 'So that it can be found: “E-mail to the school office, 2:14pm”, “Minutes, page 2”.',
      control: lines(2),
      optional: true,
      missing: 'Enter where the writing is kept',
    },
  ];
}

/** When somebody without an answer was last asked again. */
export const chasedQuestion = (short: string, field: Field<unknown>, answer: Field<string>): Question => ({
  field,
  label: 'When did you last ask them again?',
  short,
  control: dateBoxes,
  optional: true,
  when: (c) => valueOf(c, answer) === 'no-answer',
  missing: 'Enter the date you last asked them again',
});
