import { england } from '../../../src/authorities/england/profile.ts';
import { heldReviews } from '../../../src/case/fields/running.ts';
import { typedRows, type TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import { toldOfAll } from '../told.ts';
import type { Breaks } from './break.ts';

/** A review that went well, but for what is said of it. */
const review = (on: string, says: TypedAnswers = {}): TypedAnswers => ({
  on: typedDate(on),
  kind: 'weekly',
  who: 'Sam, his father, Jo Carter',
  'parent-agreed': 'yes',
  'sent-home': 'no',
  progress: 'good',
  engaging: 'yes',
  harm: 'no',
  'pupil-word': 'well',
  'parent-word': 'mixed',
  outcome: 'carry-on',
  ...says,
});

const bare = (on: string): TypedAnswers => ({ on: typedDate(on), kind: 'weekly', who: 'Sam, his father' });

/** While it runs, with these reviews alone. */
const running = (today: string, ...rows: readonly TypedAnswers[]): Change => ({
  today: day(today),
  answers: { ...toldOfAll, ...typedRows(heldReviews, ...rows) },
});

/** All of it was reviewed, full time began on its day, and there is one review more. */
const afterTheEnd = (on: string): Change => ({
  today: day('2027-02-16'),
  answers: {
    ...running(
      '2027-02-16',
      ...['2027-01-15', '2027-01-22', '2027-01-29'].map((one) => review(one)),
      review('2027-02-05', { kind: 'formal' }),
      review(on),
    ).answers,
    'risk.assessed-on': typedDate('2027-01-22'),
    'running.full-time-on': typedDate('2027-02-08'),
  },
});

const neglected = (today: string, answers: NonNullable<Change['answers']> = {}): Change => ({
  today: day(today),
  neglected: true,
  answers: { ...toldOfAll, ...answers },
});

const twice = (first: TypedAnswers, second: TypedAnswers): Change =>
  running('2027-01-23', review('2027-01-15', first), review('2027-01-22', second));

const sooner = (says: TypedAnswers): Change =>
  running(
    '2027-01-16',
    review('2027-01-15', {
      outcome: 'sooner',
      'full-time-from': typedDate('2027-01-25'),
      'settled-with': ['pupil', 'parent', 'health'],
      ...says,
    }),
  );

const withMore = ({ answers, ...change }: Change, more: TypedAnswers): Change => ({
  ...change,
  answers: { ...answers, ...more },
});

const friday: TypedAnswers = { 'reviews.r1.on': typedDate('2027-01-15') };
const lastFriday: TypedAnswers = { 'reviews.r4.on': typedDate('2027-02-05') };

/** What is asked of a part-time timetable while it runs. */
export const runningBreaks: Breaks = {
  'review.held': [
    {
      title: 'a talk whose week is over is not on record',
      base: 'plain',
      breaks: neglected('2027-01-18'),
      keeps: neglected('2027-01-17'),
      says: /^The weekly talk set for 15 January 2027 is not on record, and its week is over\./u,
    },
    {
      title: 'a talk of this week is not on record on the day after it',
      base: 'plain',
      breaks: neglected('2027-01-14', { 'reviews.r1.on': typedDate('2027-01-13') }),
      keeps: neglected('2027-01-13', { 'reviews.r1.on': typedDate('2027-01-13') }),
      says: /^The weekly talk set for 13 January 2027 is not on record as held\. Hold it within its week, or record it\.$/u,
    },
    {
      title: 'a talk was held in another week',
      base: 'plain',
      breaks: running('2027-01-25', review('2027-01-15'), review('2027-01-25')),
      keeps: running('2027-01-22', review('2027-01-15'), review('2027-01-18')),
      says: /set for 22 January 2027/u,
    },
    {
      title: 'a review meeting long before the end is not held, only a talk',
      base: 'heaviest',
      breaks: withMore(running('2027-01-18', review('2027-01-15')), { 'reviews.r1.kind': 'formal' }),
      keeps: withMore(running('2027-01-18', review('2027-01-15', { kind: 'formal' })), { 'reviews.r1.kind': 'formal' }),
      says: /^The review meeting set for 15 January 2027/u,
    },
    {
      title: 'a talk is not on record, where only national guidance binds',
      base: 'plain',
      breaks: { ...neglected('2027-01-18'), authority: england },
      keeps: { ...neglected('2027-01-17'), authority: england },
      says: /15 January 2027 is not on record/u,
    },
    {
      title: 'a row with a date and nothing of what came of it',
      base: 'plain',
      breaks: running('2027-01-18', bare('2027-01-15')),
      keeps: running('2027-01-18', review('2027-01-15')),
      says: /^The review of 15 January 2027 says nothing of what came of it, so it does not count as held/u,
    },
  ],
  'review.moved': [
    {
      title: 'from Friday to Thursday, and nobody is said to know of it',
      base: 'plain',
      breaks: { answers: { 'reviews.r1.on': typedDate('2027-01-14') }, agreedTo: friday },
      keeps: {
        answers: {
          'reviews.r1.on': typedDate('2027-01-14'),
          'running.talk-moved-told': 'Sam and his father, by telephone.',
        },
        agreedTo: friday,
      },
      says: /^The weekly talk of 15 January 2027 was moved to 14 January 2027\. Write down who was told of it, and when\.$/u,
    },
    {
      title: 'in the last week, where only national guidance binds',
      base: 'heaviest',
      breaks: { authority: england, answers: { 'reviews.r4.on': typedDate('2027-02-04') }, agreedTo: lastFriday },
      keeps: { authority: england, answers: { 'reviews.r4.on': typedDate('2027-02-05') }, agreedTo: lastFriday },
      says: /was moved to 4 February 2027/u,
    },
  ],
  'review.in-time': [
    {
      title: 'a review of May before the start',
      base: 'plain',
      breaks: running('2027-01-18', review('2026-05-03'), review('2027-01-15')),
      keeps: running('2027-01-18', review('2027-01-11'), review('2027-01-15')),
      says: /^The review of 3 May 2026 was before the start, 11 January 2027: it counts for no week\. If that is not the day, put it right\.$/u,
    },
    {
      title: 'a review after the week of the last day',
      base: 'plain',
      breaks: afterTheEnd('2027-02-15'),
      keeps: afterTheEnd('2027-02-06'),
      says: /^The review of 15 February 2027 was after the last day, 5 February 2027: it counts for no week\./u,
    },
  ],
  'review.heard': [
    {
      title: 'without the pupil’s word',
      base: 'plain',
      breaks: running('2027-01-18', review('2027-01-15', { 'pupil-word': '' })),
      keeps: running('2027-01-18', review('2027-01-15', { 'pupil-word': 'not-well' })),
      says: /^The review of 15 January 2027 does not tell what Sam says\.$/u,
    },
    {
      title: 'without the word of either',
      base: 'heaviest',
      breaks: running('2027-01-18', review('2027-01-15', { 'pupil-word': '', 'parent-word': '' })),
      keeps: running('2027-01-18', review('2027-01-15')),
      says: /what Sam and the parent say\.$/u,
    },
  ],
  'review.little-progress': [
    {
      title: 'little and then none, and it carries on',
      base: 'plain',
      breaks: twice({ progress: 'little' }, { progress: 'none' }),
      keeps: twice({ progress: 'little' }, { progress: 'good' }),
      says: /^Sam made little progress or none at the reviews of 15 January 2027 and 22 January 2027\. Change it or end it; do not extend it\.$/u,
    },
    {
      title: 'little twice, and more time is asked for',
      base: 'heaviest',
      breaks: twice({ progress: 'little' }, { progress: 'little', outcome: 'extend' }),
      keeps: twice({ progress: 'little' }, { progress: 'little', outcome: 'change' }),
      says: /do not extend it/u,
    },
  ],
  'review.harm': [
    {
      title: 'harm, and the risk assessment is not done again',
      base: 'plain',
      breaks: running('2027-01-18', review('2027-01-15', { harm: 'yes' })),
      keeps: withMore(running('2027-01-18', review('2027-01-15', { harm: 'yes' })), {
        'risk.assessed-on': typedDate('2027-01-18'),
      }),
      says: /^The review of 15 January 2027 says that the timetable does Sam harm\. End it, or do the risk assessment again/u,
    },
    {
      title: 'harm, and it carries on',
      base: 'heaviest',
      breaks: running('2027-01-18', review('2027-01-15', { harm: 'yes' })),
      keeps: running('2027-01-18', review('2027-01-15', { harm: 'yes', outcome: 'end' })),
      says: /does Sam harm/u,
    },
  ],
  'review.full-time-sooner': [
    {
      title: 'without a day',
      base: 'plain',
      breaks: sooner({ 'full-time-from': '' }),
      keeps: sooner({}),
      says: /^The review of 15 January 2027 brings full time forward, and does not say from which day\.$/u,
    },
    {
      title: 'on the day of the review',
      base: 'plain',
      breaks: sooner({ 'full-time-from': typedDate('2027-01-15') }),
      keeps: sooner({ 'full-time-from': typedDate('2027-01-18') }),
      says: /which is not after it\. It is told before the day/u,
    },
    {
      title: 'no sooner than planned',
      base: 'plain',
      breaks: sooner({ 'full-time-from': typedDate('2027-02-08') }),
      keeps: sooner({ 'full-time-from': typedDate('2027-02-05') }),
      says: /no sooner than planned, 8 February 2027/u,
    },
    {
      title: 'without the health adviser, where it is medical',
      base: 'plain',
      breaks: sooner({ 'settled-with': ['pupil', 'parent'] }),
      keeps: sooner({}),
      says: /not settled with the health adviser yet/u,
    },
    {
      title: 'without the parent, where it is not',
      base: 'heaviest',
      breaks: sooner({ 'settled-with': ['pupil'] }),
      keeps: sooner({ 'settled-with': ['pupil', 'parent'] }),
      says: /not settled with the parent yet/u,
    },
  ],
  'risk.reviewed': [
    {
      title: 'its day has passed',
      base: 'plain',
      breaks: withMore(running('2027-01-25', review('2027-01-15'), review('2027-01-22')), {
        'risk.assessed-on': typedDate('2027-01-06'),
      }),
      keeps: withMore(running('2027-01-24', review('2027-01-15'), review('2027-01-22')), {
        'risk.assessed-on': typedDate('2027-01-06'),
      }),
      says: /^The risk assessment was to be looked at again on 22 January 2027\./u,
    },
  ],
  'risk.actions': [
    {
      title: 'what was due before the start is not done on the first day',
      base: 'plain',
      breaks: neglected('2027-01-11', { 'hazards.r1.action-1.done': 'no' }),
      keeps: neglected('2027-01-10', { 'hazards.r1.action-1.done': 'no', 'notifications.r1.on': '' }),
      says: /^“Agree who stands in” \(Jo Carter\) was to be done by 8 January 2027, before the start, and is not said to be done\.$/u,
    },
    {
      title: 'what was due on Friday is not done on Monday',
      base: 'plain',
      breaks: withMore(running('2027-01-18', review('2027-01-15')), {
        'hazards.r1.action-1.done': 'no',
        'hazards.r1.action-1.by': typedDate('2027-01-15'),
      }),
      keeps: withMore(running('2027-01-17', review('2027-01-15')), {
        'hazards.r1.action-1.done': 'no',
        'hazards.r1.action-1.by': typedDate('2027-01-15'),
      }),
      says: /was to be done by 15 January 2027, and is not/u,
    },
  ],
  'attendance.regular': [
    {
      title: 'well too few at two reviews running',
      base: 'plain',
      breaks: twice({ attended: '4' }, { attended: '4' }),
      keeps: twice({ attended: '4' }, { attended: '5' }),
      says: /^Sam came to well too few of the sessions that were expected, at two reviews running: 4 of 5 by 15 January 2027; 4 of 5 by 22 January 2027\.$/u,
    },
    {
      title: 'well too few, illness left aside',
      base: 'plain',
      breaks: twice({ attended: '2', ill: '1' }, { attended: '3', ill: '1' }),
      keeps: twice({ attended: '2', ill: '1' }, { attended: '3', ill: '2' }),
      says: /2 of 5 by 15 January 2027 \(1 missed through illness\)/u,
    },
    {
      title: 'more than were expected',
      base: 'plain',
      breaks: twice({ attended: '5' }, { attended: '5', ill: '1' }),
      keeps: twice({ attended: '5' }, { attended: '4', ill: '1' }),
      says: /^The review of 22 January 2027 counts 6 sessions, attended or missed through illness\. The timetable expected 5\.$/u,
    },
  ],
  'calendar.happened': [
    {
      title: 'the first plan of support is made tomorrow',
      base: 'plain',
      breaks: { answers: { 'plan.first-psp': typedDate('2027-01-08') } },
      keeps: { answers: { 'plan.first-psp': typedDate('2027-01-07') } },
      says: /^The first Pastoral Support Plan is dated 8 January 2027, which is still to come\.$/u,
    },
  ],
  'calendar.happened-since': [
    {
      title: 'a review that was held tomorrow',
      base: 'plain',
      breaks: running('2027-01-12', review('2027-01-13')),
      keeps: running('2027-01-12', review('2027-01-12')),
      says: /^A review that was held is dated 13 January 2027, which is still to come\.$/u,
    },
    {
      title: 'notice of the end of flexi-schooling was given tomorrow',
      base: 'flexi',
      breaks: { answers: { 'flexi-ending.notice-on': typedDate('2027-01-08') } },
      keeps: { answers: { 'flexi-ending.notice-on': typedDate('2027-01-07') } },
      says: /^The notice that was given is dated 8 January 2027/u,
    },
  ],
};
