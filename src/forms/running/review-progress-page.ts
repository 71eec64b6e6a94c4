import { lcc, ours } from '../../authorities/sources.ts';
import { heldReviews } from '../../case/fields/running.ts';
import { oneOf, yesOrNo } from '../controls.ts';
import type { Page } from '../form.ts';
import { naming } from '../pupil-name.ts';

/** How it is going: progress, and harm. */
export const reviewProgressPage: Page = {
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
  ],
  why: 'Each review looks for progress, and for harm. A pupil may only be off the site when the plan or a formal exclusion says so.',
  source: [lcc('§3'), lcc('Appendix 2'), lcc('Appendix 5'), ours('that each review asks about being sent home')],
};
