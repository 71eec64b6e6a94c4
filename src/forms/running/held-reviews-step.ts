import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { dfe, lcc, ours } from '../../authorities/sources.ts';
import { heldReviews } from '../../case/fields/running.ts';
import { dateBoxes, lines, oneOf } from '../controls.ts';
import type { ListStep, Page } from '../form.ts';
import { reviewAttendancePage } from './review-attendance-page.ts';
import { reviewDecisionPage } from './review-decision-page.ts';
import { reviewProgressPage } from './review-progress-page.ts';
import { reviewWordsPage } from './review-words-page.ts';

const heldPage: Page = {
  id: 'review',
  heading: 'The review',
  questions: [
    {
      field: heldReviews.row.on,
      label: 'When was it held?',
      short: 'Held on',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the date the review was held',
    },
    {
      field: heldReviews.row.kind,
      label: 'What kind of review was it?',
      short: 'Kind',
      control: oneOf([
        { value: 'weekly', label: 'Weekly talk', hint: 'With the pupil and a parent.' },
        { value: 'formal', label: 'Review meeting', hint: 'With the professionals too.' },
      ]),
      optional: true,
      missing: 'Choose what kind of review it was',
    },
    {
      field: heldReviews.row.who,
      label: 'Who took part?',
      short: 'Who took part',
      control: lines(2),
      optional: true,
      missing: 'Enter who took part in the review',
    },
  ],
  why: 'Pupil and parent take part in each review. A date alone is no review: it counts once what came of it is written down.',
  source: [dfe('para 67'), lcc('§9.10'), lcc('Appendix 5'), ours('that a date alone is no review')],
};

export const heldReviewsStep: ListStep = {
  kind: 'list',
  id: 'held-reviews',
  heading: 'Reviews that were held',
  intro: 'Add each weekly talk and each review meeting, once it has been held.',
  list: heldReviews,
  pages: [heldPage, reviewAttendancePage, reviewProgressPage, reviewWordsPage, reviewDecisionPage],
  one: 'review',
  title: heldReviews.row.on,
  least: 0,
  most: 40,
  missing: 'Add the reviews that were held',
  why: 'Regular reviews keep the time short. The record shows that they were held, and what came of them.',
  source: [dfe('para 67'), lcc('§9.10'), lcc('Appendix 5')],
  when: isPartTime,
};
