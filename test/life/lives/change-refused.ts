import { typedDate } from '../../case/case-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { bothSign, parentRefuses, types, untilNoon } from './story.ts';

/** A change that the parent refuses: what was agreed goes on. */
export const changeRefused: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-01-19', types(untilNoon(3, 'friday'))],
    ['2027-01-20', parentRefuses],
    ['2027-02-08', types({ 'running.full-time-on': typedDate('2027-02-08') })],
  ],
  told: `
    2027-01-04 A draft: nobody has decided yet.
    2027-01-07 Agreed on 7 January 2027. Starts on 11 January 2027.
    2027-01-11 - C2 Version 1 runs, week 1 of 4.
    2027-01-18 - C2 Version 1 runs, week 2 of 4.
    2027-01-19 - C2 Version 1 runs, week 2 of 4. A change waits for Robin Fielding and the head since 19 January 2027.
    2027-01-20 - C2 Version 1 runs, week 2 of 4. Robin Fielding does not agree to the change. Version 1 goes on.
    2027-01-25 - - Version 1 runs, week 3 of 4. Robin Fielding does not agree to the change. Version 1 goes on.
    2027-02-01 - - Version 1 runs, week 4 of 4. Robin Fielding does not agree to the change. Version 1 goes on.
    2027-02-08 Ended: full time since 8 February 2027.
  `,
};
