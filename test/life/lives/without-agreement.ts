import { typedDate } from '../../case/case-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { beginsFullTime, bothSign, looksAtRisksAgain, reviews, tells, types } from './story.ts';

/** Part time from the first day, kept so by the school, agreed on the third: no code for the days before. */
export const withoutAgreement: Story = {
  answers: medicalShortPlain,
  done: [
    [
      '2027-01-11',
      types({
        'running.in-full-time': 'no',
        'running.part-since': typedDate('2027-01-11'),
        'running.part-by': 'school',
      }),
    ],
    ['2027-01-13', bothSign],
    ['2027-01-13', tells('2027-01-13', '2027-02-05')],
    [
      '2027-01-14',
      types({
        'running.part-days': 'Both afternoons, 11 and 12 January.',
        'running.put-right':
          'His father was told that the school should not have done it; the register was corrected openly.',
      }),
    ],
    ['2027-01-15', reviews('weekly')],
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
    2027-01-11
      life No agreement, and Sam is not in school full time.
      next nothing
      matrix red
      overdue Sam is not in school full time, and nobody has agreed to that. Sam is owed full time from the next school day: write down once it has begun.
      overdue The days on which Sam was in school for part of the day are not on record.
      overdue The school sent or kept Sam away without an agreement. That is an unlawful exclusion: write down what happened, and how it is put right.
    2027-01-13
      no longer overdue Sam is not in school full time, and nobody has agreed to that. Sam is owed full time from the next school day: write down once it has begun.
      register . C2
      when From 13 January 2027 to 5 February 2027
      life Version 1 runs, week 1 of 4.
      next Next review: 15 January 2027
      noted It was agreed on 13 January 2027, after the first session to be missed, on 11 January 2027. What was missed before is time without an agreement. Record what happened; do not change the date.
    2027-01-14
      no longer overdue The days on which Sam was in school for part of the day are not on record.
      no longer overdue The school sent or kept Sam away without an agreement. That is an unlawful exclusion: write down what happened, and how it is put right.
      register - C2
    2027-01-15
      next Next review: 22 January 2027
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
      life Ended: full time since 8 February 2027.
      next nothing
  `,
};
