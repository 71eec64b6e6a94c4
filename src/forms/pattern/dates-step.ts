import { herts, lcc, ours } from '../../authorities/sources.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { dateBoxes, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const patternDatesStep: QuestionStep = {
  kind: 'questions',
  id: 'dates',
  heading: 'From when, and until when first',
  inset: 'It is for a set time. On the review date it is renewed, changed or ended.',
  questions: [
    {
      field: pattern.start,
      label: 'First day of the arrangement',
      short: 'Start date',
      control: dateBoxes,
      missing: 'Enter the first day of the arrangement',
    },
    {
      field: pattern.reviewOn,
      label: 'When is it looked at again?',
      short: 'Review date',
      hint: 'Within a term is wise, within a year is the longest.',
      control: dateBoxes,
      missing: 'Enter the date of the first review',
    },
    {
      field: pattern.end,
      label: 'Last day, if one is set already',
      short: 'End date',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the last day of the arrangement',
    },
    {
      field: pattern.changedFrom,
      label: 'If a review has changed the days: from which day do the new ones hold?',
      short: 'Changed days hold from',
      hint: 'Leave this empty the first time.',
      control: dateBoxes,
      optional: true,
      missing: 'Enter the day from which the changed days hold',
    },
    {
      field: pattern.alternates,
      label: naming((name) => `Do two different weeks follow each other in turn for ${name}?`),
      short: 'Two weeks in turn',
      hint: 'Such as a fortnightly timetable, week A and week B.',
      control: yesOrNo,
      missing: 'Say whether two different weeks follow each other in turn',
    },
  ],
  why: 'Every arrangement is for a limited time and is looked at again. The authority is told of these dates.',
  source: [lcc('Appendix 7'), herts('time-limited, with regular review'), ours('how long at most')],
};
