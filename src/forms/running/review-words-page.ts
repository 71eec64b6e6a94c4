import { dfe, lcc, ours } from '../../authorities/sources.ts';
import { heldReviews } from '../../case/fields/running.ts';
import { lines, oneOf } from '../controls.ts';
import type { Page } from '../form.ts';
import { naming } from '../pupil-name.ts';

const words = oneOf([
  { value: 'well', label: 'It goes well' },
  { value: 'mixed', label: 'Some of it goes well' },
  { value: 'not-well', label: 'It does not go well' },
]);

/** What pupil and parent say. One note may serve both. */
export const reviewWordsPage: Page = {
  id: 'words',
  heading: naming((name) => `What ${name} and the parent say`),
  questions: [
    {
      field: heldReviews.row.pupilWord,
      label: naming((name) => `What does ${name} say?`),
      short: 'The pupil’s word',
      control: words,
      optional: true,
      missing: naming((name) => `Choose what ${name} says`),
    },
    {
      field: heldReviews.row.parentWord,
      label: 'What does the parent say?',
      short: 'The parent’s word',
      control: words,
      optional: true,
      missing: 'Choose what the parent says',
    },
    {
      field: heldReviews.row.notes,
      label: 'What was said, and what changes?',
      short: 'Notes of the review',
      hint: 'One note will do for both.',
      control: lines(5),
      optional: true,
      missing: 'Enter what was said and what changes',
    },
  ],
  why: 'A review is held with the pupil and a parent. Each has a word in it.',
  source: [dfe('para 67'), lcc('Appendix 5'), ours('that each is asked for a word')],
};
