import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { herts, lcc, ours } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { flexiReviews } from '../../case/fields/running.ts';
import { dateBoxes, lines, oneLine, oneOf } from '../controls.ts';
import type { ListStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const flexiReviewsStep: ListStep = {
  kind: 'list',
  id: 'flexi-reviews',
  heading: 'Reviews that were held',
  intro: 'Add each review once it has been held. It renews the arrangement, changes it or ends it.',
  list: flexiReviews,
  pages: [
    {
      id: 'review',
      heading: 'A review',
      questions: [
        {
          field: flexiReviews.row.on,
          label: 'When was it held?',
          short: 'Held on',
          control: dateBoxes,
          optional: true,
          missing: 'Enter the date of the review',
        },
        {
          field: flexiReviews.row.who,
          label: 'Who took part?',
          short: 'Who took part',
          hint: 'The parent, the pupil, the school.',
          control: oneLine,
          optional: true,
          missing: 'Enter who took part in the review',
        },
        {
          field: flexiReviews.row.progress,
          label: naming((name) => `How is ${name} getting on, in school and at home?`),
          short: 'Progress',
          control: lines(4),
          optional: true,
          missing: naming((name) => `Enter how ${name} is getting on`),
        },
        {
          field: flexiReviews.row.childView,
          label: naming((name) => `What do ${name} and the parent say?`),
          short: 'Pupil’s and parent’s view at the review',
          control: lines(3),
          optional: true,
          missing: naming((name) => `Enter what ${name} and the parent say`),
        },
        {
          field: flexiReviews.row.outcome,
          label: 'What was decided?',
          short: 'What was decided',
          control: oneOf([
            { value: 'renew', label: 'Renew it as it is' },
            {
              value: 'change',
              label: 'Change it',
              hint: 'Then change the days and the dates in the section “Days at school and at home”; parent and head sign the agreement again.',
            },
            { value: 'end', label: 'End it, with notice', hint: 'Then fill in the page “If it ends”.' },
          ]),
          optional: true,
          missing: 'Choose what was decided',
        },
        {
          field: flexiReviews.row.nextOn,
          label: 'When is it looked at next?',
          short: 'Next review on',
          control: dateBoxes,
          optional: true,
          when: (c) => ['renew', 'change'].includes(valueOf(c, flexiReviews.row.outcome) ?? ''),
          missing: 'Enter the date of the next review',
        },
      ],
      why: 'Only the school watches over it. A review is the day on which somebody looks whether it still does the child good.',
      source: [lcc('§7'), herts('time-limited, with regular review'), ours('what is written down')],
    },
  ],
  one: 'review',
  title: flexiReviews.row.on,
  least: 0,
  most: 40,
  missing: 'Add the reviews that were held',
  why: 'An arrangement for a set time goes on only because somebody has looked and said so.',
  source: [lcc('§7'), herts('time-limited, with regular review')],
  when: isFlexiRequest,
};
