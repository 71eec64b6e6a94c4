import { flexiReviews, heldReviews, notifications } from '../../../src/case/fields/running.ts';
import { typedRows, type TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import { wentWell } from '../situations.ts';
import { toldOfAll } from '../told.ts';
import type { Breaks } from './break.ts';

/** A parent said no at the review of Friday 15 January, and full time began on Monday. */
const no = (says: TypedAnswers): Change => ({
  today: day('2027-01-18'),
  answers: {
    ...toldOfAll,
    ...typedRows(heldReviews, {
      on: typedDate('2027-01-15'),
      kind: 'weekly',
      ...wentWell,
      'parent-agreed': 'no',
      'refused-by': 'Robin Fielding',
      'refused-how': 'told',
      ...says,
    }),
    'running.full-time-on': typedDate('2027-01-18'),
  },
});

const sooner = (from: string): Change =>
  no({ outcome: 'sooner', 'full-time-from': typedDate(from), 'settled-with': ['pupil', 'parent', 'health'] });

/** Notice was given for a day, and a review of 25 March renews it until 21 July. */
const renewed = (noticeOn: string, last: string, outcome = 'renew'): Change => ({
  today: day('2027-04-12'),
  answers: {
    ...typedRows(notifications, { on: typedDate('2027-01-11'), by: 'Jo Carter', how: 'E-mail', reference: 'F-1' }),
    ...typedRows(flexiReviews, {
      on: typedDate('2027-03-25'),
      who: 'Sam, his father, Jo Carter',
      outcome,
      ...(outcome === 'end' ? {} : { 'next-on': typedDate('2027-07-20') }),
    }),
    'flexi-ending.by': 'parent',
    'flexi-ending.notice-on': typedDate(noticeOn),
    'flexi-ending.on': typedDate(last),
  },
});

export const reviewAgreesBreaks: Breaks = {
  'review.agrees': [
    {
      title: 'the parent no longer agrees, and it carries on as planned',
      base: 'plain',
      breaks: no({ outcome: 'carry-on' }),
      keeps: no({ outcome: 'end' }),
      says: /^The review of 15 January 2027 says that the parent no longer agrees, and decides to carry on as planned\. The two do not go together\. If the parent no longer agrees, it has ended: choose that\. If they do agree, put that answer right\.$/u,
    },
    {
      title: 'and more time is asked for',
      base: 'plain',
      breaks: no({ outcome: 'extend' }),
      keeps: no({ outcome: 'change' }),
      says: /no longer agrees, and asks for more time\./u,
    },
    {
      title: 'and full time begins later than it is owed',
      base: 'plain',
      breaks: sooner('2027-01-19'),
      keeps: sooner('2027-01-18'),
      says: /no longer agrees, and has full time begin only on Tuesday 19 January 2027\./u,
    },
  ],
  'flexi.review-agrees': [
    {
      title: 'notice was given, and it is renewed beyond the last day',
      base: 'flexi',
      breaks: renewed('2027-03-25', '2027-04-23'),
      keeps: renewed('2027-03-26', '2027-04-23'),
      says: /^The review of 25 March 2027 renews it, and notice had been given on 25 March 2027 that it ends on 23 April 2027\. The two do not go together\. If it ends, choose that; else put the end right, or have both agree anew\.$/u,
    },
    {
      title: 'notice was given, and it is renewed: it ends',
      base: 'flexi',
      breaks: renewed('2027-03-01', '2027-04-23'),
      keeps: renewed('2027-03-01', '2027-04-23', 'end'),
      says: /notice had been given on 1 March 2027/u,
    },
  ],
};
