import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { beginsFullTime, bothSign, looksAtRisksAgain, reviews, tells, types } from './story.ts';

/** Full time a week later than agreed: nothing stretches what was agreed, and the breach is put on record. */
export const late: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-01-08', tells('2027-01-11', '2027-02-05')],
    ['2027-01-15', reviews('weekly')],
    ['2027-01-22', reviews('weekly')],
    ['2027-01-22', looksAtRisksAgain],
    ['2027-01-29', reviews('formal', { attended: '10' })],
    ['2027-02-05', reviews('weekly', { attended: '10' })],
    ['2027-02-15', beginsFullTime],
    ['2027-02-17', types({ 'breach.period.over': 'Sam was kept at home by his father; the register says so.' })],
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
    2027-01-22
      next Next review: 29 January 2027
    2027-01-25
      register - -
      life Version 1 runs, week 3 of 4.
    2027-01-29
      next Next review: 5 February 2027
    2027-02-01
      life Version 1 runs, week 4 of 4.
    2027-02-05
      next Last part-time day: today. Full time from 8 February 2027
    2027-02-08
      register . .
      life Full time was due on 8 February 2027. Did it begin? Part days since then have no agreement: record them. A further period needs its review and its agreement first, and starts after both.
      next nothing
      matrix attention
      noted Full time was due on Monday 8 February 2027. Did it begin? Write down the day. Part days since then have no agreement: record them. A further period needs its review and its agreement first, and starts after both.
    2027-02-09
      no longer noted Full time was due on Monday 8 February 2027. Did it begin? Write down the day. Part days since then have no agreement: record them. A further period needs its review and its agreement first, and starts after both.
      life It was agreed until 5 February 2027, and is over.
      overdue Full time was due on Monday 8 February 2027. Did it begin? Write down the day. Part days since then have no agreement: record them. A further period needs its review and its agreement first, and starts after both.
    2027-02-15
      no longer overdue Full time was due on Monday 8 February 2027. Did it begin? Write down the day. Part days since then have no agreement: record them. A further period needs its review and its agreement first, and starts after both.
      life Ended: full time since 15 February 2027.
      matrix red
      overdue Full time began on 15 February 2027, and was due on 8 February 2027. Nobody had agreed to the time in between. Record what happened; correct the register openly.
    2027-02-17
      no longer overdue Full time began on 15 February 2027, and was due on 8 February 2027. Nobody had agreed to the time in between. Record what happened; correct the register openly.
      noted Full time began on 15 February 2027, and was due on 8 February 2027. Nobody had agreed to the time in between. Record what happened; correct the register openly.
  `,
};
