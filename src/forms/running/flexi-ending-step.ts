import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { herts, ours } from '../../authorities/sources.ts';
import { flexiEnding } from '../../case/fields/running.ts';
import { dateBoxes, lines, oneOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

export const flexiEndingStep: QuestionStep = {
  kind: 'questions',
  id: 'flexi-ending',
  heading: 'If it ends',
  intro: 'Leave this empty for as long as it goes on.',
  questions: [
    {
      field: flexiEnding.noticeOn,
      label: 'When was notice given?',
      short: 'Notice given on',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the date notice was given',
    },
    {
      field: flexiEnding.by,
      label: 'By whom?',
      short: 'Notice given by',
      control: oneOf([
        { value: 'parent', label: 'The parent' },
        { value: 'school', label: 'The school' },
        { value: 'both', label: 'Both together' },
      ]),
      optional: true,
      missing: 'Choose who gave notice',
    },
    {
      field: flexiEnding.why,
      label: 'Why?',
      short: 'Why it ends',
      control: lines(3),
      optional: true,
      missing: 'Enter why it ends',
    },
    {
      field: flexiEnding.on,
      label: 'Last day with sessions at home',
      short: 'Ends on',
      hint: 'The pupil is in school full time from the next school day.',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the last day with sessions at home',
    },
  ],
  why: 'Either side can end it. The record shows that notice was given and from when the child is back in school full time.',
  source: [herts('a voluntary arrangement'), ours('what is written down')],
  when: isFlexiRequest,
};
