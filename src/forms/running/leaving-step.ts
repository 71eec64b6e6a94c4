import { lcc, ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { running } from '../../case/fields/running.ts';
import { dateBoxes, oneOf } from '../controls.ts';
import { either } from '../either.ts';
import type { QuestionStep } from '../form.ts';

const hasEnded = (c: Case): boolean => valueOf(c, running.endedBy) !== undefined;

/** How else it ended than in full time here. */
export const leavingStep: QuestionStep = {
  kind: 'questions',
  id: 'leaving',
  heading: 'If the pupil left, or it became something else',
  questions: [
    {
      field: running.endedBy,
      label: either(
        () => 'Did it end in another way than full time at this school?',
        () => 'Did the pupil leave, or did it become something else?',
      ),
      short: 'Ended because',
      control: oneOf([
        { value: 'left', label: 'The pupil left the school' },
        { value: 'moved', label: 'It became another provision or arrangement' },
      ]),
      optional: true,
      missing: 'Choose how it ended',
    },
    {
      field: running.endedOn,
      label: 'What was its last day?',
      short: 'Last day of it',
      control: dateBoxes,
      optional: true,
      when: hasEnded,
      missing: 'Enter its last day',
    },
  ],
  why: 'The authority is told of the end, and the register of the school has one true line for each pupil.',
  source: [lcc('§10'), ours('what is written down')],
};
