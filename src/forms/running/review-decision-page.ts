import { dfe, lcc, ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { heldReviews } from '../../case/fields/running.ts';
import { dateBoxes, oneLine, oneOf, someOf, yesOrNo } from '../controls.ts';
import type { Page } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { withdrawalOptions } from './withdrawal-options.ts';

const { row } = heldReviews;

const hasRefused = (c: Case): boolean => valueOf(c, row.parentAgreed) === 'no';

const isSooner = (c: Case): boolean => valueOf(c, row.outcome) === 'sooner';

/** Whether the parent still agrees, and what was decided. */
export const reviewDecisionPage: Page = {
  id: 'decision',
  heading: 'What was decided',
  questions: [
    {
      field: row.parentAgreed,
      label: 'Does the parent still agree?',
      short: 'Parent still agrees',
      hint: 'If not, the agreement is taken back: full time begins on the next school day.',
      control: yesOrNo,
      optional: true,
      missing: 'Say whether the parent still agrees',
    },
    {
      field: row.refusedBy,
      label: 'Who no longer agrees?',
      short: 'Who no longer agrees',
      control: oneLine,
      optional: true,
      when: hasRefused,
      missing: 'Enter who no longer agrees',
    },
    {
      field: row.refusedHow,
      label: 'How did they say so?',
      short: 'How it was said',
      control: oneOf(withdrawalOptions),
      optional: true,
      when: hasRefused,
      missing: 'Choose how they said so',
    },
    {
      field: row.outcome,
      label: 'What was decided?',
      short: 'What was decided',
      control: oneOf([
        { value: 'carry-on', label: 'Carry on as planned' },
        { value: 'change', label: 'Change the plan', hint: 'Other days or hours: everyone agrees again.' },
        { value: 'sooner', label: 'Full time sooner' },
        { value: 'end', label: 'End it' },
        {
          value: 'extend',
          label: 'Ask for more time',
          hint: 'It needs a review meeting and everyone’s agreement first.',
        },
      ]),
      optional: true,
      missing: 'Choose what was decided',
    },
    {
      field: row.fullTimeFrom,
      label: naming((name) => `From which day is ${name} full time?`),
      short: 'Full time from, as the review settled it',
      control: dateBoxes,
      optional: true,
      when: isSooner,
      missing: 'Enter the day from which full time begins',
    },
    {
      field: row.settledWith,
      label: 'With whom was that settled?',
      short: 'Full time sooner settled with',
      hint: 'The health adviser too, where the reason is medical.',
      control: someOf([
        { value: 'pupil', label: 'The pupil' },
        { value: 'parent', label: 'The parent' },
        { value: 'health', label: 'The health adviser' },
      ]),
      optional: true,
      when: isSooner,
      missing: 'Choose with whom it was settled',
    },
  ],
  why: 'A review may end the timetable early, or change it. It rests on the parent’s agreement for as long as it lasts.',
  source: [dfe('para 67'), lcc('§5(2)'), lcc('§9.10'), lcc('Appendix 5'), ours('how full time sooner is settled')],
};
