import { typedDate } from '../../case/case-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { bothSign, types } from './story.ts';

/** Agreed before it starts, run to its end, full time on its day. */
export const asPlanned: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-02-08', types({ 'running.full-time-on': typedDate('2027-02-08') })],
  ],
  told: `
    2027-01-04 A draft: nobody has decided yet.
    2027-01-07 Agreed on 7 January 2027. Starts on 11 January 2027.
    2027-01-11 - C2 Version 1 runs, week 1 of 4.
    2027-01-18 - C2 Version 1 runs, week 2 of 4.
    2027-01-25 - - Version 1 runs, week 3 of 4.
    2027-02-01 - - Version 1 runs, week 4 of 4.
    2027-02-08 Ended: full time since 8 February 2027.
  `,
};
