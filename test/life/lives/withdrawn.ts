import { typedDate } from '../../case/case-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { bothSign, parentRefuses, reviews, tells, types } from './story.ts';

/** Taken back with a signature: full time from the next school day, written down two school days late. */
export const withdrawn: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-01-08', tells('2027-01-11', '2027-02-05')],
    ['2027-01-15', reviews('weekly')],
    ['2027-01-20', parentRefuses],
    ['2027-01-25', types({ 'running.full-time-on': typedDate('2027-01-21') })],
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
    2027-01-20
      when From 11 January 2027 to 20 January 2027
      life Robin Fielding took the agreement back on 20 January 2027. Full time is due from Thursday 21 January 2027.
      next nothing
      matrix amber
      noted Robin Fielding took the agreement back on 20 January 2027. Sam is owed full time from Thursday 21 January 2027. Is Sam back full time? Write down the day it began.
    2027-01-21
      register . .
      life Robin Fielding took the agreement back on 20 January 2027. Full time is due from Thursday 21 January 2027. Is Sam back full time?
    2027-01-22
      no longer noted Robin Fielding took the agreement back on 20 January 2027. Sam is owed full time from Thursday 21 January 2027. Is Sam back full time? Write down the day it began.
      life Ended: the agreement was taken back.
      overdue Robin Fielding took the agreement back on 20 January 2027. Sam is owed full time from Thursday 21 January 2027. Is Sam back full time? Write down the day it began.
    2027-01-25
      no longer overdue Robin Fielding took the agreement back on 20 January 2027. Sam is owed full time from Thursday 21 January 2027. Is Sam back full time? Write down the day it began.
      life Robin Fielding took the agreement back on 20 January 2027. Full time began on 21 January 2027.
  `,
};
