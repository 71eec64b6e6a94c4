import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { bothSign, parentRefuses } from './story.ts';

/** Taken back with a signature: full time from the next school day. */
export const withdrawn: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-01-20', parentRefuses],
  ],
  told: `
    2027-01-04 A draft: nobody has decided yet.
    2027-01-07 Agreed on 7 January 2027. Starts on 11 January 2027.
    2027-01-11 - C2 Version 1 runs, week 1 of 4.
    2027-01-18 - C2 Version 1 runs, week 2 of 4.
    2027-01-20 - C2 Robin Fielding took the agreement back on 20 January 2027. Full time is due from Thursday 21 January 2027.
    2027-01-21 Robin Fielding took the agreement back on 20 January 2027. Full time is due from Thursday 21 January 2027.
    2027-01-22 Robin Fielding took the agreement back on 20 January 2027. Full time was due from Thursday 21 January 2027. Is Sam back full time?
  `,
};
