import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import {
  beginsFullTime,
  bothSign,
  looksAtRisksAgain,
  parentRefuses,
  reviews,
  tells,
  types,
  untilNoon,
} from './story.ts';

/** A change that the parent refuses: what was agreed goes on. */
export const changeRefused: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-01-08', tells('2027-01-11', '2027-02-05')],
    ['2027-01-15', reviews('weekly')],
    ['2027-01-19', types(untilNoon(3, 'friday'))],
    ['2027-01-20', parentRefuses],
    ['2027-01-22', reviews('weekly')],
    ['2027-01-22', looksAtRisksAgain],
    ['2027-01-29', reviews('formal', { attended: '10' })],
    ['2027-02-05', reviews('weekly', { attended: '10' })],
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
      life Version 1 runs, week 2 of 4. Robin Fielding said no to the change on 20 January 2027.
      matrix amber
    2027-01-22
      next Next review: 29 January 2027
    2027-01-25
      register - -
      life Version 1 runs, week 3 of 4. Robin Fielding said no to the change on 20 January 2027.
    2027-01-29
      next Next review: 5 February 2027
    2027-02-01
      life Version 1 runs, week 4 of 4. Robin Fielding said no to the change on 20 January 2027.
    2027-02-05
      next Last part-time day: today. Full time from 8 February 2027
    2027-02-08
      register . .
      life Ended: full time since 8 February 2027.
      next nothing
      matrix green
  `,
};
