import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';

/** Nobody ever agrees; after a week it is set aside. */
export const neverBegun: Story = {
  answers: medicalShortPlain,
  done: [
    [
      '2027-01-18',
      (lived, day) => {
        lived.happen(`${day}T09:00`, 'set-aside', 'Sam was well again.');
      },
    ],
  ],
  told: `
    2027-01-04 A draft: nobody has decided yet.
    2027-01-11 No agreement: Sam should be in full time.
    2027-01-18 Set aside on 18 January 2027: Sam was well again.
  `,
};
