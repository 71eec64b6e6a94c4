import { typedDate } from '../../case/case-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { beginsFullTime, bothSign, reviews, tells } from './story.ts';

/** Full time sooner than agreed, as it was settled at a review. */
export const early: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-01-08', tells('2027-01-11', '2027-02-05')],
    [
      '2027-01-15',
      reviews('weekly', {
        outcome: 'sooner',
        'full-time-from': typedDate('2027-01-20'),
        'settled-with': ['pupil', 'parent', 'health'],
      }),
    ],
    ['2027-01-20', beginsFullTime],
  ],
  told: `
    2027-01-06
      register . .
      when Planned from 11 January 2027
      life A draft: nobody has decided yet.
      next Ready for the parent
      matrix attention
    2027-01-07
      when From 11 January 2027 to 5 February 2027
      life Agreed on 7 January 2027. Starts on 11 January 2027.
      next Next review: 15 January 2027
    2027-01-11
      register - C2
      life Version 1 runs, week 1 of 4.
    2027-01-15
      next Full time from 20 January 2027, settled on 15 January 2027
      matrix green
    2027-01-18
      life Version 1 runs, week 2 of 4.
    2027-01-20
      register . .
      when From 11 January 2027 to 19 January 2027
      life Ended: full time since 20 January 2027.
      next nothing
  `,
};
