import { typedDate } from '../../case/case-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { bothSign, types, untilNoon } from './story.ts';

/** Two changes, each agreed while it runs. */
export const changedTwice: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-01-19', types(untilNoon(3, 'friday'))],
    ['2027-01-20', bothSign],
    ['2027-01-26', types(untilNoon(4, 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'))],
    ['2027-01-28', bothSign],
    ['2027-02-08', types({ 'running.full-time-on': typedDate('2027-02-08') })],
  ],
  told: `
    2027-01-04 A draft: nobody has decided yet.
    2027-01-07 Agreed on 7 January 2027. Starts on 11 January 2027.
    2027-01-11 - C2 Version 1 runs, week 1 of 4.
    2027-01-18 - C2 Version 1 runs, week 2 of 4.
    2027-01-19 - C2 Version 1 runs, week 2 of 4. A change waits for Robin Fielding and the head since 19 January 2027.
    2027-01-20 - C2 Version 1 runs, week 2 of 4. Version 2 takes over on 21 January 2027.
    2027-01-21 - C2 Version 2 runs, week 2 of 4.
    2027-01-25 - - Version 2 runs, week 3 of 4.
    2027-01-26 - - Version 2 runs, week 3 of 4. A change waits for Robin Fielding and the head since 26 January 2027.
    2027-01-28 - - Version 2 runs, week 3 of 4. Version 3 takes over on 29 January 2027.
    2027-01-29 - C2 Version 3 runs, week 3 of 4.
    2027-02-01 - C2 Version 3 runs, week 4 of 4.
    2027-02-08 Ended: full time since 8 February 2027.
  `,
};
