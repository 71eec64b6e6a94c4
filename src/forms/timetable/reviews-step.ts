import { dfe, lcc, ours } from '../../authorities/sources.ts';
import { reviews } from '../../case/fields/timetable.ts';
import { dateBoxes, lines, oneOf } from '../controls.ts';
import type { ListStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

/** One a week, in the longest period that a school can set itself: a school year. */
const MOST_REVIEWS = 40;

export const reviewsStep: ListStep = {
  kind: 'list',
  id: 'reviews',
  heading: 'When the plan is reviewed',
  intro: naming(
    (name) =>
      `Set one talk for every week, with ${name} and a parent, and one meeting with all professionals before the end.`,
  ),
  list: reviews,
  pages: [
    {
      id: 'review',
      heading: 'Review',
      questions: [
        {
          field: reviews.row.on,
          label: 'Date of the review',
          short: 'Date',
          control: dateBoxes,
          missing: 'Enter the date of the review',
        },
        {
          field: reviews.row.kind,
          label: 'What kind of review is it?',
          short: 'Kind',
          control: oneOf([
            { value: 'weekly', label: 'Weekly talk', hint: 'With the pupil and a parent.' },
            {
              value: 'formal',
              label: 'Review meeting',
              hint: 'With the professionals too. It settles how full time begins.',
            },
          ]),
          missing: 'Choose what kind of review it is',
        },
        {
          field: reviews.row.who,
          label: 'Who takes part?',
          short: 'Who takes part',
          control: lines(2),
          missing: 'Enter who takes part in the review',
        },
      ],
      why: 'Each review asks whether the pupil can do more already. The plan may be changed at any of them.',
      source: [dfe('para 67'), lcc('Appendix 5')],
    },
  ],
  one: 'review',
  title: reviews.row.on,
  least: 1,
  most: MOST_REVIEWS,
  missing: 'Add at least one review',
  why: 'Regular reviews keep the time short. Pupil and parents are part of them.',
  source: [dfe('para 67'), lcc('§9.10'), lcc('Appendix 4'), lcc('Appendix 5'), ours('weekly talks and one meeting')],
};
