import { typedDate } from '../../case/case-of.ts';
import { heaviest } from '../../scenarios/heaviest.ts';
import type { Story } from './story.ts';
import { bothSign, types } from './story.ts';

/** A child in care whose social worker says no while it runs. */
export const inCare: Story = {
  answers: heaviest,
  done: [
    ['2027-01-07', bothSign],
    [
      '2027-01-20',
      types({
        'people.social-worker-answer': 'refuses',
        'people.social-worker-answered-on': { day: '20', month: '1', year: '2027' },
        'people.social-worker-told-on': typedDate('2027-01-20'),
      }),
    ],
  ],
  told: `
    2027-01-04 A draft: nobody has decided yet.
    2027-01-07 Agreed on 7 January 2027. Starts on 11 January 2027.
    2027-01-11 - C2 Version 1 runs, week 1 of 4.
    2027-01-18 - C2 Version 1 runs, week 2 of 4.
    2027-01-20 - C2 Lee Marsh, the social worker, does not agree any more, since 20 January 2027. Full time is due from Thursday 21 January 2027.
    2027-01-21 Lee Marsh, the social worker, does not agree any more, since 20 January 2027. Full time is due from Thursday 21 January 2027.
    2027-01-22 Lee Marsh, the social worker, does not agree any more, since 20 January 2027. Full time was due from Thursday 21 January 2027. Is Sam back full time?
  `,
};
