import { flexiReviews, notifications } from '../../../src/case/fields/running.ts';
import { typedRows } from '../../../src/sample/typed-rows.ts';
import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import { passing } from '../situations.ts';
import type { Breaks } from './break.ts';

type Answers = NonNullable<Change['answers']>;

const toldOn = (on: string): Answers =>
  typedRows(notifications, { on: typedDate(on), by: 'Jo Carter', how: 'E-mail', reference: 'F-1' });
const on = (today: string, answers: Answers): Change => ({ today: day(today), answers });

/** Told in time, and looked at later. */
const later = (today: string, answers: Answers = {}): Change => on(today, { ...toldOn('2027-01-11'), ...answers });

const reviewed = (date: string, outcome: string, nextOn?: string): Answers => ({
  ...typedRows(flexiReviews, {
    on: typedDate(date),
    who: 'Sam, his father, Jo Carter',
    outcome,
    ...(nextOn === undefined ? {} : { 'next-on': typedDate(nextOn) }),
  }),
  ...(outcome === 'change'
    ? {
        'pattern.changed-from': typedDate(date),
        ...(nextOn === undefined ? {} : { 'pattern.review-on': typedDate(nextOn) }),
      }
    : {}),
});

/** The parent’s word is there, and nobody has agreed by the first day. */
const notAgreed = (answers: Answers): Change => ({
  today: day('2027-01-13'),
  answers,
  versions: [],
  life: { state: 'not-begun', start: day('2027-01-11') },
});

/** What was agreed ended on 5 February, and the next, agreed too, begins on 22 February. */
const between = (answers: Answers): Change => {
  const version = passing.flexi.versions.at(-1);
  if (version === undefined) throw new Error('The passing case was agreed.');
  const next = { ...version, number: 2, from: { day: day('2027-02-22'), half: 'am' }, follows: version } as const;
  return {
    ...later('2027-02-09', answers),
    life: {
      state: 'agreed',
      version: next,
      after: { version, end: day('2027-02-05') },
      startOwed: undefined,
      proposal: undefined,
      asked: undefined,
    },
  };
};

/** Agreed up to 5 February, and nothing since. */
const pastItsEnd = (answers: Answers): Change => {
  const version = passing.flexi.versions.at(-1);
  if (version === undefined) throw new Error('The passing case was agreed.');
  const end = day('2027-02-05');
  return {
    ...later('2027-02-09', answers),
    life: { state: 'over', version: { ...version, end }, end, proposal: undefined },
  };
};

/** The same, and full time began on a day. */
const inFullTimeFrom = (began: string): Change =>
  later('2027-02-09', {
    'pattern.end': typedDate('2027-02-05'),
    'pattern.review-on': typedDate('2027-02-05'),
    'running.in-full-time': 'yes',
    'running.full-time-on': typedDate(began),
  });

const endedBySchool = (last: string, answers: Answers): Answers => ({
  'flexi-ending.by': 'school',
  'flexi-ending.notice-on': typedDate('2027-02-01'),
  'flexi-ending.on': typedDate(last),
  ...answers,
});

export const flexiRunningBreaks: Breaks = {
  'flexi.la-informed': [
    {
      title: 'not told by the day after the first',
      base: 'flexi',
      breaks: on('2027-01-12', {}),
      keeps: on('2027-01-11', {}),
      says: /^Lincolnshire has not been told of Sam’s flexi-schooling\. It was due by Monday 11 January 2027\. E-mail the notification form to attendance@lincolnshire\.gov\.uk now/u,
    },
    {
      title: 'told only of something before it was decided',
      base: 'flexi',
      breaks: on('2027-01-12', toldOn('2026-12-08')),
      keeps: on('2027-01-12', toldOn('2026-12-09')),
      says: /has not been told/u,
    },
    {
      title: 'not told, and ended on the first day',
      base: 'flexi',
      breaks: on('2027-01-12', { 'flexi-ending.on': typedDate('2027-01-11') }),
      keeps: on('2027-01-12', { 'flexi-ending.on': typedDate('2027-01-10') }),
      says: /has not been told/u,
    },
  ],
  'flexi.review-held': [
    {
      title: 'a review after it was agreed and before the first day',
      base: 'flexi',
      breaks: later('2027-01-13', reviewed('2027-01-08', 'renew', '2027-05-21')),
      keeps: later('2027-01-13', reviewed('2027-01-12', 'renew', '2027-05-21')),
      says: /^The review of 8 January 2027 was before the start, 11 January 2027: it renews nothing\. If that is not the day, put it right\.$/u,
    },
    {
      title: 'the review date has passed',
      base: 'flexi',
      breaks: later('2027-03-26'),
      keeps: later('2027-03-25'),
      says: /^It was to be looked at again on 25 March 2027, and no review is on record since/u,
    },
    {
      title: 'the review date has passed, and its last day is still to come',
      base: 'flexiHeaviest',
      breaks: later('2027-07-21', { 'pattern.end': typedDate('2027-07-21') }),
      keeps: later('2027-07-22', {
        'pattern.end': typedDate('2027-07-21'),
        'running.full-time-on': typedDate('2027-03-30'),
      }),
      says: /looked at again on 25 March 2027/u,
    },
    {
      title: 'the review date has passed, and notice was given for a day that has not',
      base: 'flexi',
      breaks: later('2027-03-26', { 'flexi-ending.on': typedDate('2027-03-26') }),
      keeps: later('2027-03-26', { 'flexi-ending.on': typedDate('2027-03-25') }),
      says: /looked at again on 25 March 2027/u,
    },
    {
      title: 'no second review',
      base: 'flexi',
      breaks: later('2027-07-22', reviewed('2027-03-25', 'renew', '2027-07-21')),
      keeps: later('2027-07-21', reviewed('2027-03-25', 'renew', '2027-07-21')),
      says: /looked at again on 21 July 2027/u,
    },
    {
      title: 'renewed without another date',
      base: 'flexiHeaviest',
      breaks: later('2027-03-25', reviewed('2027-03-25', 'renew')),
      keeps: later('2027-03-25', { ...reviewed('2027-03-25', 'renew'), 'pattern.end': typedDate('2027-07-21') }),
      says: /^The review of 25 March 2027 does not say when it is looked at next/u,
    },
    {
      title: 'changed without another date',
      base: 'flexi',
      breaks: later('2027-03-26', reviewed('2027-03-25', 'change')),
      keeps: later('2027-03-26', { ...reviewed('2027-03-25', 'change'), 'flexi-ending.on': typedDate('2027-04-23') }),
      says: /Without a date it has no end/u,
    },
    {
      title: 'reviewed without a decision',
      base: 'flexi',
      breaks: later('2027-03-26', reviewed('2027-03-25', '')),
      keeps: later('2027-03-25', reviewed('2027-03-24', '')),
      says: /does not say what was decided/u,
    },
    {
      title: 'ended without a last day',
      base: 'flexi',
      breaks: later('2027-03-26', reviewed('2027-03-25', 'end')),
      keeps: later('2027-03-26', { ...reviewed('2027-03-25', 'end'), 'flexi-ending.on': typedDate('2027-04-23') }),
      says: /ended the arrangement\. Write down the last day/u,
    },
    {
      title: 'the next review is not after this one',
      base: 'flexi',
      breaks: later('2027-03-26', reviewed('2027-03-25', 'renew', '2027-03-25')),
      keeps: later('2027-03-26', reviewed('2027-03-25', 'renew', '2027-03-26')),
      says: /sets the next for 25 March 2027, which is not after it/u,
    },
    {
      title: 'the next review is after more than a year',
      base: 'flexi',
      breaks: later('2027-03-26', reviewed('2027-03-25', 'renew', '2028-03-26')),
      keeps: later('2027-03-26', reviewed('2027-03-25', 'renew', '2028-03-25')),
      says: /more than a year after the one of 25 March 2027/u,
    },
    {
      title: 'renewed beyond its last day',
      base: 'flexi',
      breaks: later('2027-03-26', {
        ...reviewed('2027-03-25', 'renew', '2027-07-22'),
        'pattern.end': typedDate('2027-07-21'),
      }),
      keeps: later('2027-03-26', {
        ...reviewed('2027-03-25', 'renew', '2027-07-21'),
        'pattern.end': typedDate('2027-07-21'),
      }),
      says: /^The review of 25 March 2027 renews it until 22 July 2027, after its last day, 21 July 2027\. Change the last day, which both sign again, or set an earlier review\.$/u,
    },
    {
      title: 'a review of which nobody is named, which renews nothing',
      base: 'flexi',
      breaks: later('2027-03-25', { ...reviewed('2027-03-25', 'renew', '2027-07-20'), 'flexi-reviews.r1.who': null }),
      keeps: later('2027-03-25', reviewed('2027-03-25', 'renew', '2027-07-20')),
      says: /^The review of 25 March 2027 names nobody who took part\. Without anybody’s word it renews nothing/u,
    },
  ],
  'flexi.not-begun': [
    {
      title: 'the first day has come, nobody has agreed, and nobody says where the child is',
      base: 'flexi',
      breaks: notAgreed({}),
      keeps: notAgreed({ 'running.in-full-time': 'yes' }),
      says: /^There is no agreement, so Sam should be in full time/u,
    },
    {
      title: 'days at home all the same',
      base: 'flexiHeaviest',
      breaks: notAgreed({ 'running.in-full-time': 'no' }),
      keeps: notAgreed({ 'running.in-full-time': 'yes' }),
      says: /Sam is owed full time from the next school day/u,
    },
  ],
  'flexi.over': [
    {
      title: 'the agreed last day is past, and nobody says where the child is',
      base: 'flexi',
      breaks: pastItsEnd({}),
      keeps: inFullTimeFrom('2027-02-08'),
      says: /^The last day that was agreed was 5 February 2027\. Sam is owed full time from Monday 8 February 2027\. Is Sam in school full time\? Write it down\.$/u,
    },
    {
      title: 'days at home after the last agreed day',
      base: 'flexi',
      breaks: pastItsEnd({ 'running.in-full-time': 'no' }),
      keeps: inFullTimeFrom('2027-02-08'),
      says: /Sam is owed full time from the next school day/u,
    },
    {
      title: 'full time since the last agreed day, and nobody says since when',
      base: 'flexi',
      breaks: pastItsEnd({ 'running.in-full-time': 'yes' }),
      keeps: inFullTimeFrom('2027-02-08'),
      says: /Sam is in school full time: write down the day on which that began\.$/u,
    },
    {
      title: 'full time a day later than it was owed',
      base: 'flexi',
      breaks: inFullTimeFrom('2027-02-09'),
      keeps: inFullTimeFrom('2027-02-08'),
      says: /^Full time began on 9 February 2027, and was due on 8 February 2027\./u,
    },
  ],
  'flexi.between': [
    {
      title: 'what was agreed is over, the next has not begun, and nobody says where the child is',
      base: 'flexi',
      breaks: between({}),
      keeps: between({ 'running.in-full-time': 'yes' }),
      says: /^What was agreed before ended on 5 February 2027, and the next begins on 22 February 2027\. In between, Sam should be in full time\. Is Sam in school full time\? Write it down\.$/u,
    },
    {
      title: 'days at home in between',
      base: 'flexiHeaviest',
      breaks: between({ 'running.in-full-time': 'no' }),
      keeps: between({ 'running.in-full-time': 'yes' }),
      says: /Sam is owed full time from the next school day/u,
    },
  ],
  'flexi.notice': [
    {
      title: 'the school gives four days, against its own four weeks',
      base: 'flexi',
      breaks: later('2027-02-08', endedBySchool('2027-02-05', {})),
      keeps: later('2027-02-08', endedBySchool('2027-02-28', {})),
      says: /^The school gave notice on 1 February 2027, and the last day at home is 5 February 2027\. The agreement gives 28 days/u,
    },
    {
      title: 'a week that is typed in words',
      base: 'flexiHeaviest',
      breaks: later('2027-02-04', endedBySchool('2027-02-04', { 'agreement.notice': 'A week, in writing.' })),
      keeps: later('2027-02-04', endedBySchool('2027-02-07', { 'agreement.notice': 'A week, in writing.' })),
      says: /gives 7 days/u,
    },
    {
      title: 'the school, and not the parent, who has full time back at once',
      base: 'flexi',
      breaks: later('2027-02-08', endedBySchool('2027-02-05', {})),
      keeps: later('2027-02-08', { ...endedBySchool('2027-02-05', {}), 'flexi-ending.by': 'parent' }),
      says: /gives 28 days/u,
    },
    {
      title: 'the school, without a day on which it gave notice',
      base: 'flexi',
      breaks: later('2027-02-08', { ...endedBySchool('2027-02-28', {}), 'flexi-ending.notice-on': null }),
      keeps: later('2027-02-08', endedBySchool('2027-02-28', {})),
      says: /^The school ends it on 28 February 2027, and the day on which it gave notice is not on record\. The agreement gives 28 days/u,
    },
  ],
  'flexi.changed': [
    {
      title: 'changed by a review, and not said from when',
      base: 'flexi',
      breaks: later('2027-03-26', { ...reviewed('2027-03-25', 'change', '2027-07-20'), 'pattern.changed-from': null }),
      keeps: later('2027-03-26', { ...reviewed('2027-03-25', 'renew', '2027-07-20'), 'pattern.changed-from': null }),
      says: /^The review of 25 March 2027 changed the arrangement\. Say from which day the new days hold/u,
    },
    {
      title: 'changed again, with the day of the change before',
      base: 'flexiHeaviest',
      breaks: later('2027-03-26', {
        ...reviewed('2027-03-25', 'change', '2027-07-20'),
        'pattern.changed-from': typedDate('2027-03-24'),
      }),
      keeps: later('2027-03-26', {
        ...reviewed('2027-03-25', 'change', '2027-07-20'),
        'pattern.changed-from': typedDate('2027-03-25'),
      }),
      says: /changed the arrangement/u,
    },
    {
      title: 'the agreement still names the review that was held',
      base: 'flexi',
      breaks: later('2027-03-25', {
        ...reviewed('2027-03-25', 'change', '2027-07-20'),
        'pattern.review-on': typedDate('2027-03-25'),
      }),
      keeps: later('2027-03-25', reviewed('2027-03-25', 'change', '2027-07-20')),
      says: /^The agreement still names 25 March 2027 as its review date\. The review of 25 March 2027 set 20 July 2027/u,
    },
  ],
};
