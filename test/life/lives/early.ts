import { typedDate } from '../../case/case-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { bothSign, types } from './story.ts';

/** Full time sooner than agreed. */
export const early: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-01-20', types({ 'running.full-time-on': typedDate('2027-01-20') })],
  ],
  told: `
    2027-01-04 A draft: nobody has decided yet.
    2027-01-07 Agreed on 7 January 2027. Starts on 11 January 2027.
    2027-01-11 - C2 Version 1 runs, week 1 of 4.
    2027-01-18 - C2 Version 1 runs, week 2 of 4.
    2027-01-20 Ended: full time since 20 January 2027.
  `,
};
