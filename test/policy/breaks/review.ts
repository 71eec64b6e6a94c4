import { lincolnshire } from '../../../src/authorities/lincolnshire/profile.ts';
import type { Profile } from '../../../src/authorities/profile.ts';
import { heldReviews } from '../../../src/case/fields/running.ts';
import { typedRows, type TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { rotherham } from '../../authorities/unverified/rotherham.ts';
import { at, typedDate, week } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import { told, toldOfAll } from '../told.ts';
import type { Breaks } from './break.ts';

/** An authority that asks for a review every fortnight. */
const fortnightly: Profile = { ...rotherham, counts: lincolnshire.counts };

/** The four reviews of the passing cases on other days. */
const reviewsOn = (...dates: readonly string[]): TypedAnswers =>
  Object.fromEntries(
    dates.map((date, index) => [`reviews.r${String(index + 1)}.on`, date === '' ? '' : typedDate(date)]),
  );

const held = (on: string, kind: string, agreed = 'yes'): TypedAnswers => ({
  on: typedDate(on),
  kind,
  who: 'Sam, his father, Jo Carter, the school nurse',
  'parent-agreed': agreed,
  'sent-home': 'no',
  progress: 'good',
  engaging: 'yes',
  harm: 'no',
  'pupil-word': 'well',
  'parent-word': 'well',
  outcome: 'carry-on',
});

const talks = (...dates: readonly string[]): readonly TypedAnswers[] => dates.map((on) => held(on, 'weekly'));

/** While it runs: the authority was told, and these reviews were held. */
const running = (today: string, entries: TypedAnswers, ...rows: readonly TypedAnswers[]): Change => ({
  today: day(today),
  answers: { ...entries, ...typedRows(heldReviews, ...rows) },
});

/** The two entries of eight weeks. */
const toldTwice: TypedAnswers = {
  ...told('2027-01-11', '2027-02-07'),
  ...Object.fromEntries(
    Object.entries(told('2027-02-08', '2027-03-05')).map(([path, typed]) => [path.replace('.r1', '.r2'), typed]),
  ),
};

/** Eight weeks without the last meeting. */
const untilMarch: readonly TypedAnswers[] = [
  ...talks('2027-01-15', '2027-01-22', '2027-01-29'),
  held('2027-02-05', 'formal'),
  ...talks('2027-02-12', '2027-02-19', '2027-02-26'),
];

const afterMidway = (...rows: readonly TypedAnswers[]): Change =>
  running('2027-02-08', toldTwice, ...talks('2027-01-15', '2027-01-22', '2027-01-29'), ...rows);

export const reviewBreaks: Breaks = {
  'review.scheduled': [
    {
      title: 'no review with a date',
      base: 'plain',
      breaks: { answers: reviewsOn('', '', '', '') },
      keeps: {},
      says: /^No review has a date yet\. Set one for each week/u,
    },
    {
      title: 'a week without a review',
      base: 'plain',
      breaks: { answers: reviewsOn('2027-01-15', '2027-01-25') },
      keeps: { answers: reviewsOn('2027-01-15', '2027-01-24') },
      says: /^No review is set in week 2\. Set one there with the pupil and a parent\.$/u,
    },
    {
      title: 'weeks without a review, one of them closed',
      base: 'heaviest',
      breaks: {
        answers: { ...week(2, at('closed')), ...reviewsOn('2027-01-15', '2027-01-15', '2027-02-03', '2027-02-03') },
      },
      keeps: {
        answers: { ...week(2, at('closed')), ...reviewsOn('2027-01-15', '2027-01-15', '2027-01-28', '2027-02-03') },
      },
      says: /^No review is set in week 3\./u,
    },
    {
      title: 'a review before the start',
      base: 'plain',
      breaks: {
        answers: {
          'reviews.r5': '5',
          'reviews.r5.on': typedDate('2027-01-10'),
          'reviews.r5.kind': 'weekly',
          'reviews.r5.who': 'Sam',
        },
      },
      keeps: {
        answers: {
          'reviews.r5': '5',
          'reviews.r5.on': typedDate('2027-02-19'),
          'reviews.r5.kind': 'weekly',
          'reviews.r5.who': 'Sam',
        },
      },
      says: /^The review on 10 January 2027 is before the start, 11 January 2027/u,
    },
    {
      title: 'more than a fortnight between reviews, where they are fortnightly',
      base: 'plain',
      breaks: { authority: fortnightly, answers: reviewsOn('2027-01-20', '2027-01-20', '2027-02-04', '2027-02-04') },
      keeps: { authority: fortnightly, answers: reviewsOn('2027-01-20', '2027-01-20', '2027-02-03', '2027-02-03') },
      says: /^No review is set between 20 January 2027 and 4 February 2027\. Rotherham asks for one every 14 days at least\.$/u,
    },
  ],
  'review.formal-set': [
    {
      title: 'weekly talks alone',
      base: 'plain',
      breaks: { answers: { 'reviews.r3.kind': 'weekly' } },
      keeps: { answers: { 'reviews.r3.kind': 'weekly', 'reviews.r4.kind': 'formal' } },
      says: /^No review meeting with all professionals is set from 28 January 2027 to 5 February 2027/u,
    },
    {
      title: 'no meeting in the first four of eight weeks',
      base: 'medium',
      breaks: { answers: { 'reviews.r4.kind': 'weekly', 'reviews.r5.kind': 'formal' } },
      keeps: { answers: { 'reviews.r4.kind': 'weekly', 'reviews.r3.kind': 'formal' } },
      says: /is set from 29 January 2027 to 7 February 2027/u,
    },
    {
      title: 'no meeting in the last four of eight weeks',
      base: 'medium',
      breaks: { answers: { 'reviews.r8.kind': 'weekly' } },
      keeps: { answers: { 'reviews.r8.kind': 'weekly', 'reviews.r7.kind': 'formal' } },
      says: /is set from 25 February 2027 to 5 March 2027/u,
    },
  ],
  'review.formal-held': [
    {
      title: 'the meeting that was set is not on record',
      base: 'plain',
      breaks: running('2027-02-01', toldOfAll, ...talks('2027-01-15', '2027-01-22')),
      keeps: running('2027-01-31', toldOfAll, ...talks('2027-01-15', '2027-01-22')),
      says: /^The review meeting set for 29 January 2027 is not on record as held/u,
    },
    {
      title: 'a weekly talk in its place',
      base: 'heaviest',
      breaks: running('2027-02-01', toldOfAll, ...talks('2027-01-15', '2027-01-22', '2027-01-29')),
      keeps: running('2027-02-01', toldOfAll, ...talks('2027-01-15', '2027-01-22'), held('2027-01-29', 'formal')),
      says: /29 January 2027 is not on record/u,
    },
    {
      title: 'the day of the meeting has passed',
      base: 'plain',
      breaks: running('2027-02-06', toldOfAll, ...talks('2027-01-15', '2027-01-22', '2027-02-05')),
      keeps: running(
        '2027-02-06',
        toldOfAll,
        ...talks('2027-01-15', '2027-01-22', '2027-02-05'),
        held('2027-02-03', 'formal'),
      ),
      says: /is not on record as held/u,
    },
    {
      title: 'the meeting of the first four weeks does not do for the last',
      base: 'medium',
      breaks: running('2027-03-04', toldTwice, ...untilMarch),
      keeps: running('2027-03-04', toldTwice, ...untilMarch, held('2027-03-03', 'formal')),
      says: /set for 3 March 2027 is not on record/u,
    },
  ],
  'review.medium-midway': [
    {
      title: 'no meeting on record by day 28',
      base: 'medium',
      breaks: afterMidway(held('2027-02-05', 'weekly')),
      keeps: afterMidway(held('2027-02-05', 'formal')),
      says: /^No review meeting by 7 February 2027 is on record, and the period goes on past it/u,
    },
    {
      title: 'nobody says that the parent agreed to go on',
      base: 'medium',
      breaks: afterMidway(held('2027-02-05', 'formal', '')),
      keeps: running(
        '2027-02-07',
        told('2027-01-11', '2027-02-07'),
        ...talks('2027-01-15', '2027-01-22', '2027-01-29'),
        held('2027-02-05', 'formal', ''),
      ),
      says: /^The review meeting of 5 February 2027 does not say that Sam’s parent agreed to go on/u,
    },
    {
      title: 'a meeting on day 29',
      base: 'medium',
      breaks: afterMidway(held('2027-02-08', 'formal')),
      keeps: afterMidway(held('2027-02-07', 'formal')),
      says: /^The review meeting was held on 8 February 2027, after 7 February 2027, when it was due/u,
    },
  ],
};
