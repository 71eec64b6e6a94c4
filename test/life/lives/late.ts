import { typedDate } from '../../case/case-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { bothSign, types } from './story.ts';

/** Full time a week later than agreed: nothing stretches what was agreed. */
export const late: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-02-15', types({ 'running.full-time-on': typedDate('2027-02-15') })],
  ],
  told: `
    2027-01-04 A draft: nobody has decided yet.
    2027-01-07 Agreed on 7 January 2027. Starts on 11 January 2027.
    2027-01-11 - C2 Version 1 runs, week 1 of 4.
    2027-01-18 - C2 Version 1 runs, week 2 of 4.
    2027-01-25 - - Version 1 runs, week 3 of 4.
    2027-02-01 - - Version 1 runs, week 4 of 4.
    2027-02-08 Full time was due on 8 February 2027. Did it begin? Part days since then have no agreement: record them.
    2027-02-15 Ended: full time since 15 February 2027.
  `,
};
