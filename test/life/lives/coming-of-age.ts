import { typedDate } from '../../case/case-of.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import type { Story } from './story.ts';
import { bothSign, types } from './story.ts';

/** Born on 14 March 2022, of compulsory school age from 31 March 2027; Easter lies in weeks 1 and 2. */
export const comingOfAge: Story = {
  answers: new Map([
    ...medicalShortPlain,
    ['pupil.date-of-birth', typedDate('2022-03-14')],
    ['timetable.start', typedDate('2027-03-22')],
    ['timetable.end', typedDate('2027-04-16')],
    ['timetable.full-time-from', typedDate('2027-04-19')],
  ]),
  done: [
    ['2027-03-18', bothSign],
    ['2027-04-19', types({ 'running.full-time-on': typedDate('2027-04-19') })],
  ],
  told: `
    2027-01-04 A draft: nobody has decided yet.
    2027-03-18 Agreed on 18 March 2027. Starts on 22 March 2027.
    2027-03-22 - X Version 1 runs, week 1 of 4.
    2027-03-30 - X Version 1 runs, week 2 of 4.
    2027-03-31 - C2 Version 1 runs, week 2 of 4.
    2027-04-05 - - Version 1 runs, week 3 of 4.
    2027-04-12 - - Version 1 runs, week 4 of 4.
    2027-04-19 Ended: full time since 19 April 2027.
  `,
};
