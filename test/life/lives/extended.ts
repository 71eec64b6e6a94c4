import { typedDate } from '../../case/case-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { bothSign, types } from './story.ts';

/** The first period, which is followed by another in a case of its own. */
export const extended: Story = {
  answers: medicalShortPlain,
  done: [
    ['2027-01-07', bothSign],
    ['2027-02-05', types({ 'running.ended-by': 'moved', 'running.ended-on': typedDate('2027-02-05') })],
  ],
  told: `
    2027-01-04 A draft: nobody has decided yet.
    2027-01-07 Agreed on 7 January 2027. Starts on 11 January 2027.
    2027-01-11 - C2 Version 1 runs, week 1 of 4.
    2027-01-18 - C2 Version 1 runs, week 2 of 4.
    2027-01-25 - - Version 1 runs, week 3 of 4.
    2027-02-01 - - Version 1 runs, week 4 of 4.
    2027-02-08 Ended: Sam went over to something else. The last day was 5 February 2027.
  `,
};

/** The further period of the same pupil: from the Monday after, by its own agreement. */
export const extension: Story = {
  answers: new Map([
    ...medicalShortPlain,
    ['timetable.start', typedDate('2027-02-08')],
    ['timetable.end', typedDate('2027-03-05')],
    ['timetable.full-time-from', typedDate('2027-03-08')],
  ]),
  done: [
    ['2027-02-04', bothSign],
    ['2027-03-08', types({ 'running.full-time-on': typedDate('2027-03-08') })],
  ],
  told: `
    2027-01-04 A draft: nobody has decided yet.
    2027-02-04 Agreed on 4 February 2027. Starts on 8 February 2027.
    2027-02-08 - C2 Version 1 runs, week 1 of 4.
    2027-02-15 - C2 Version 1 runs, week 2 of 4.
    2027-02-22 - - Version 1 runs, week 3 of 4.
    2027-03-01 - - Version 1 runs, week 4 of 4.
    2027-03-08 Ended: full time since 8 March 2027.
  `,
};
