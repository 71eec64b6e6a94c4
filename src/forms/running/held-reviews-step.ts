import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { dfe, lcc, ours } from '../../authorities/sources.ts';
import { heldReviews } from '../../case/fields/running.ts';
import { dateBoxes, lines, oneOf, yesOrNo } from '../controls.ts';
import type { ListStep, Page } from '../form.ts';
import { naming } from '../pupil-name.ts';

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
    {
      field: heldReviews.row.parentAgreed,
      label: 'Does the parent still agree?',
      short: 'Parent still agrees',
      control: yesOrNo,
      optional: true,
      missing: 'Say whether the parent still agrees',
    },
  ],
  why: 'Pupil and parent take part in each review. It may end the timetable early, or change it.',
  source: [dfe('para 67'), lcc('§5(2)'), lcc('§9.10'), lcc('Appendix 5')],
};

const progressPage: Page = {
  id: 'progress',
  heading: 'How it is going',
  questions: [
    {
      field: heldReviews.row.engaging,
      label: naming((name) => `Does ${name} come and take part?`),
      short: 'Takes part',
      control: yesOrNo,
      optional: true,
      missing: naming((name) => `Say whether ${name} comes and takes part`),
    },
    {
      field: heldReviews.row.progress,
      label: naming((name) => `How is ${name} getting on?`),
      short: 'Progress',
      control: oneOf([
        { value: 'good', label: 'Well' },
        { value: 'little', label: 'A little' },
        { value: 'none', label: 'Not at all' },
      ]),
      optional: true,
      missing: naming((name) => `Choose how ${name} is getting on`),
    },
    {
      field: heldReviews.row.harm,
      label: naming((name) => `Does the timetable do ${name} any harm?`),
      short: 'Does harm',
      hint: 'Lonelier, more worried, further behind, less safe.',
      control: yesOrNo,
      optional: true,
      missing: naming((name) => `Say whether the timetable does ${name} any harm`),
    },
    {
      field: heldReviews.row.sentHome,
      label: naming((name) => `Was ${name} sent home at any other time since the last review?`),
      short: 'Sent home outside the plan',
      hint: 'Other than by a formal suspension or exclusion. To be sent home to cool off counts.',
      control: yesOrNo,
      optional: true,
      missing: naming((name) => `Say whether ${name} was sent home outside the plan`),
    },
    {
      field: heldReviews.row.notes,
      label: 'What was said, and what changes?',
      short: 'Notes of the review',
      control: lines(5),
      optional: true,
      missing: 'Enter what was said and what changes',
    },
    {
      field: heldReviews.row.outcome,
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
  ],
  why: 'Each review looks for progress, and for harm. A pupil may only be off the site when the plan or a formal exclusion says so.',
  source: [lcc('§3'), lcc('Appendix 2'), lcc('Appendix 5'), ours('that each review asks about being sent home')],
};

export const heldReviewsStep: ListStep = {
  kind: 'list',
  id: 'held-reviews',
  heading: 'Reviews that were held',
  intro: 'Add each weekly talk and each review meeting, once it has been held.',
  list: heldReviews,
  pages: [heldPage, progressPage],
  one: 'review',
  title: heldReviews.row.on,
  least: 0,
  most: 40,
  missing: 'Add the reviews that were held',
  why: 'Regular reviews keep the time short. The record shows that they were held, and what came of them.',
  source: [dfe('para 67'), lcc('§9.10'), lcc('Appendix 5')],
  when: isPartTime,
};
