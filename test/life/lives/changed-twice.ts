import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { beginsFullTime, bothSign, looksAtRisksAgain, reviews, tells, types, untilNoon } from './story.ts';

/** Two changes, each agreed while it runs. */
export const changedTwice: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-01-08', tells('2027-01-11', '2027-02-05')],
    ['2027-01-15', reviews('weekly')],
    ['2027-01-19', types(untilNoon(3, 'friday'))],
    ['2027-01-20', bothSign],
    ['2027-01-22', reviews('weekly')],
    ['2027-01-22', looksAtRisksAgain],
    ['2027-01-26', types(untilNoon(4, 'friday'))],
    ['2027-01-28', bothSign],
    ['2027-01-29', reviews('formal', { attended: '9' })],
    ['2027-02-05', reviews('weekly', { attended: '9' })],
    ['2027-02-08', beginsFullTime],
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
      next Next review: 22 January 2027
      matrix green
    2027-01-18
      life Version 1 runs, week 2 of 4.
    2027-01-19
      life Version 1 runs, week 2 of 4. A change to week 3 has been waiting for Robin Fielding and the head since 19 January 2027.
    2027-01-20
      life Version 1 runs, week 2 of 4. Version 2 takes over on 21 January 2027.
    2027-01-21
      life Version 2 runs, week 2 of 4.
    2027-01-22
      next Next review: 29 January 2027
    2027-01-25
      register - -
      life Version 2 runs, week 3 of 4.
    2027-01-26
      life Version 2 runs, week 3 of 4. A change to week 4 has been waiting for Robin Fielding and the head since 26 January 2027.
    2027-01-28
      life Version 2 runs, week 3 of 4. Version 3 takes over on 29 January 2027.
    2027-01-29
      register - C2
      life Version 3 runs, week 3 of 4.
      next Next review: 5 February 2027
    2027-02-01
      register - -
      life Version 3 runs, week 4 of 4.
    2027-02-05
      register - C2
      next Last part-time day: today. Full time from 8 February 2027
    2027-02-08
      register . .
      life Ended: full time since 8 February 2027.
      next nothing
  `,
};
