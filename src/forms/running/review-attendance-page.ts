import { lcc, ours } from '../../authorities/sources.ts';
import { heldReviews } from '../../case/fields/running.ts';
import { shortLine } from '../controls.ts';
import type { Page } from '../form.ts';
import { naming } from '../pupil-name.ts';

/** Whether the pupil came. What was expected is worked out, and shown beside it. */
export const reviewAttendancePage: Page = {
  id: 'attendance',
  heading: 'Coming to school',
  intro: 'Count the mornings and the afternoons since the last review, or since the start.',
  questions: [
    {
      field: heldReviews.row.attended,
      label: naming((name) => `How many sessions did ${name} come to?`),
      short: 'Sessions attended',
      control: shortLine,
      optional: true,
      missing: 'Enter how many sessions were attended',
    },
    {
      field: heldReviews.row.ill,
      label: 'Of those missed, how many through illness?',
      short: 'Sessions missed through illness',
      control: shortLine,
      optional: true,
      missing: 'Enter how many sessions were missed through illness',
    },
  ],
  why: 'Whether the pupil comes to the sessions that were agreed is the first sign of how it goes. Time away that was agreed never counts, and illness is left aside.',
  source: [lcc('Appendix 2'), lcc('Appendix 5'), ours('which sessions count')],
};
