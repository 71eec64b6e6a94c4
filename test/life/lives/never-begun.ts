import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { types } from './story.ts';

/** Nobody ever agrees, and Sam is in full time; after a week it is set aside. */
export const neverBegun: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-13', types({ 'running.in-full-time': 'yes' })],
    [
      '2027-01-18',
      (lived, day) => {
        lived.happen(`${day}T09:00`, 'set-aside', 'Sam was well again.');
      },
    ],
  ],
  told: `
    2027-01-06
      register . .
      when Planned from 11 January 2027
      life A draft: nobody has decided yet.
      next Ready for the parent
      matrix attention
    2027-01-11
      life Not agreed, and the day to start has come.
      next nothing
      overdue There is no agreement, so Sam should be in full time. Is Sam in school full time? Write it down.
    2027-01-13
      no longer overdue There is no agreement, so Sam should be in full time. Is Sam in school full time? Write it down.
      life No agreement: Sam is in school full time, as is on record.
    2027-01-18
      when never
      life Set aside on 18 January 2027 by Jo Carter: Sam was well again.
  `,
};
