import { england } from '../../../src/authorities/england/profile.ts';
import { heldReviews } from '../../../src/case/fields/running.ts';
import { earlierPeriods } from '../../../src/case/fields/timetable.ts';
import type { OtherPeriod } from '../../../src/life/pupil-periods.ts';
import { typedRows, type TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import { wentWell } from '../situations.ts';
import type { Change } from '../situations.ts';
import { told } from '../told.ts';
import type { Break, Breaks } from './break.ts';
import { lasting, lastsUntil } from './changes-of-period.ts';

const closedOn = (date: string): TypedAnswers => ({
  'school.closed-days.r1': '1',
  'school.closed-days.r1.what': 'INSET day',
  'school.closed-days.r1.on': typedDate(date),
});

/** Two half-terms; the second begins where the plain period has ended, or a week later. */
const termsFrom = (second: string): TypedAnswers => ({
  'school.terms.r1': '1',
  'school.terms.r1.from': typedDate('2027-01-05'),
  'school.terms.r1.to': typedDate('2027-02-05'),
  'school.terms.r2': '2',
  'school.terms.r2.from': typedDate(second),
  'school.terms.r2.to': typedDate('2027-03-25'),
});

const longestBreak = (
  title: string,
  base: Break['base'],
  route: TypedAnswers,
  over: string,
  within: string,
  says: RegExp,
): Break => ({
  title,
  base,
  breaks: { answers: { ...route, ...lastsUntil(over) } },
  keeps: { answers: { ...route, ...lastsUntil(within) } },
  says,
});

const before = (row: TypedAnswers, goesOn: 'yes' | 'no' = 'no'): TypedAnswers => ({
  'timetable.earlier': 'yes',
  'timetable.extends': goesOn,
  ...typedRows(earlierPeriods, {
    from: typedDate('2026-11-02'),
    to: typedDate('2026-11-27'),
    'same-reason': 'yes',
    behaviour: 'no',
    outcome: 'Full time went well.',
    ...row,
  }),
});

const other = (start: string, end: string, way: string): readonly OtherPeriod[] => [
  { start: day(start), end: day(end), way },
];

/** The plain period as an extension of one that ended before Christmas. */
const extended = (answers: TypedAnswers): TypedAnswers => ({
  ...before({ from: typedDate('2026-11-23'), to: typedDate('2026-12-18') }, 'yes'),
  'extension.review-held-on': typedDate('2026-12-15'),
  'extension.review-with': 'Sam, his father, Jo Carter, the school nurse',
  'extension.reason': 'Sam was ill again in December.',
  'extension.different': 'Rests are planned before lunch.',
  ...answers,
});

/** The day of the review meeting is left open, and the case of the period before may tell of it. */
const extendedBeside = (askedForMore: string | undefined): Change => ({
  answers: extended({ 'extension.review-held-on': '' }),
  others: [
    {
      start: day('2026-11-23'),
      end: day('2026-12-18'),
      way: 'medical-short',
      askedForMore: askedForMore === undefined ? undefined : day(askedForMore),
    },
  ],
});

/** Talked through and agreed to on one day in December. */
const agreedAgain = (on: string): Change => ({
  answers: extended({ 'consent.talked-through-on': typedDate(on) }),
  decision: { name: 'Robin Fielding', decision: 'agree', on: day(on) },
});

/** Four weeks of the summer term that end before the holidays, or run past 31 August. */
const inSummer = (end: string): TypedAnswers => lasting('2027-08-16', end);

/** A period past 31 August, looked at on 2 September with its first meeting held. */
const inSeptember = (agreed: 'yes' | '', toldOn: string): Change => ({
  today: day('2027-09-02'),
  answers: {
    ...inSummer('2027-09-10'),
    ...told('2027-08-16', '2027-09-10', toldOn),
    ...typedRows(
      heldReviews,
      ...['2027-08-20', '2027-08-27', '2027-09-01'].map((on) => ({
        on: typedDate(on),
        kind: 'weekly',
        who: 'Sam, his father',
        'parent-agreed': on === '2027-09-01' ? agreed : 'yes',
        'sent-home': 'no',
        progress: 'good',
        engaging: 'yes',
        harm: 'no',
        'pupil-word': 'well',
        'parent-word': 'well',
      })),
    ),
  },
});

/** A long-term condition, for longer than eight weeks. */
const prolonged = (end: string, answers: TypedAnswers = {}): TypedAnswers => ({
  'medical.facts': ['recovery-first', 'unexpected', 'ongoing'],
  'prolonged.why': 'Sam’s treatment goes on until the summer.',
  'prolonged.panel-considered-on': typedDate('2027-01-05'),
  'prolonged.authority-consulted-on': typedDate('2027-01-05'),
  ...lastsUntil(end),
  ...answers,
});

/** The reviews after the eighth week all on one day. */
const reviewLate = (date: string): TypedAnswers =>
  Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`reviews.r${String(index + 9)}.on`, typedDate(date)]));

const holidays: TypedAnswers = {
  'school.terms.r1': '1',
  'school.terms.r1.from': typedDate('2026-11-02'),
  'school.terms.r1.to': typedDate('2026-12-18'),
  'school.terms.r2': '2',
  'school.terms.r2.from': typedDate('2027-01-05'),
  'school.terms.r2.to': typedDate('2027-03-25'),
};

/** Everything was held and told, and the last part-time day is past. */
const atTheEnd = (today: string, fullTimeOn?: string): Change => ({
  today: day(today),
  answers: {
    ...told('2027-01-11', '2027-02-05'),
    ...(fullTimeOn === undefined ? {} : { 'running.full-time-on': typedDate(fullTimeOn) }),
  },
});

const partAfterTheEnd: Change = {
  ...atTheEnd('2027-03-02'),
  answers: {
    ...atTheEnd('2027-03-02').answers,
    'running.in-full-time': 'no',
    'running.part-since': typedDate('2027-02-08'),
    'running.part-by': 'family',
    'running.part-days': 'Each afternoon.',
  },
};

const soonerOn = (on: string, reviewOn: string): Change => ({
  today: day(on),
  answers: {
    ...told('2027-01-11', '2027-02-05'),
    ...typedRows(heldReviews, { on: typedDate(reviewOn), kind: 'weekly', ...wentWell }),
    'running.full-time-on': typedDate(on),
  },
});

export const periodBreaks: Breaks = {
  'period.dated': [
    {
      title: 'an end before the start',
      base: 'plain',
      breaks: { answers: { 'timetable.end': typedDate('2027-01-08') } },
      keeps: {},
      says: /8 January 2027, is before the start, 11 January 2027/u,
    },
  ],
  'period.longest': [
    longestBreak(
      '29 days on the short medical route',
      'plain',
      {},
      '2027-02-08',
      '2027-02-05',
      /lasts 29 days\. On this route it may last 28 at most, so the last part-time day can be 7 February 2027 or earlier/u,
    ),
    longestBreak(
      '29 days on the route back into school',
      'plain',
      { 'route.kind': 'reintegration', 'route.return-from': 'absence', 'route.exclusion-risk': 'no' },
      '2027-02-08',
      '2027-02-05',
      /29 days/u,
    ),
    longestBreak('29 days for exceptional needs', 'heaviest', {}, '2027-02-08', '2027-02-05', /29 days/u),
    longestBreak(
      '57 days on the medium medical route',
      'medium',
      {},
      '2027-03-08',
      '2027-03-05',
      /57 days\. On this route it may last 56 at most, so the last part-time day can be 7 March 2027/u,
    ),
    longestBreak(
      'a further period of 29 days',
      'plain',
      extended({}),
      '2027-02-08',
      '2027-02-05',
      /A further period may last 28/u,
    ),
  ],
  'period.school-days': [
    {
      title: 'full time starts again on an INSET day',
      base: 'plain',
      breaks: { answers: closedOn('2027-02-08') },
      keeps: { answers: closedOn('2027-02-10') },
      says: /The day full time starts again, Monday 8 February 2027, is a day on which the school is closed to pupils: INSET day\. Choose a school day/u,
    },
    {
      title: 'the last day is an INSET day',
      base: 'heaviest',
      breaks: { answers: closedOn('2027-02-05') },
      keeps: { answers: closedOn('2027-02-04') },
      says: /The last part-time day, Friday 5 February 2027, is a day/u,
    },
    {
      title: 'full time starts again in a holiday',
      base: 'plain',
      breaks: { answers: termsFrom('2027-02-15') },
      keeps: { answers: termsFrom('2027-02-08') },
      says: /Monday 8 February 2027, is in the school holidays/u,
    },
  ],
  'period.one-extension': [
    {
      title: 'a third period of four weeks',
      base: 'plain',
      breaks: {
        answers: {
          ...before({}),
          ...typedRows(
            earlierPeriods,
            {
              from: typedDate('2026-09-07'),
              to: typedDate('2026-10-02'),
              'same-reason': 'yes',
              behaviour: 'no',
              outcome: 'It helped a little.',
            },
            {
              from: typedDate('2026-11-02'),
              to: typedDate('2026-11-27'),
              'same-reason': 'yes',
              behaviour: 'no',
              outcome: 'It helped.',
            },
          ),
        },
      },
      keeps: { answers: before({}) },
      says: /7 September 2026 to 2 October 2026; 2 November 2026 to 27 November 2026\. With this period that makes 3 periods of up to 4 weeks and 78 days in all, and there may be 2 at most/u,
    },
    {
      title: 'an earlier period that was two in itself',
      base: 'plain',
      breaks: { answers: before({ from: typedDate('2026-10-26') }) },
      keeps: { answers: before({ from: typedDate('2026-10-31') }) },
      says: /3 periods/u,
    },
    {
      title: 'eight weeks after four',
      base: 'medium',
      breaks: { answers: before({}) },
      keeps: { answers: before({ from: typedDate('2026-06-01'), to: typedDate('2026-06-26') }) },
      says: /3 periods/u,
    },
    {
      title: 'a period that another case tells of, and the answer does not',
      base: 'plain',
      breaks: { others: other('2026-11-02', '2026-11-27', 'medical-short') },
      keeps: { others: other('2026-06-01', '2026-06-26', 'medical-short') },
      says: /Another case on this device has Sam part time before in this academic year: 2 November 2026 to 27 November 2026/u,
    },
    {
      title: 'a third period that another case tells of',
      base: 'plain',
      breaks: { answers: before({}), others: other('2026-09-07', '2026-10-02', 'medical-medium') },
      keeps: { answers: before({}), others: other('2026-11-09', '2026-11-27', 'medical-medium') },
      says: /7 September 2026 to 2 October 2026; 2 November/u,
    },
  ],
  'period.extension': [
    {
      title: 'on the tenth school day after another period, and said not to go on from it',
      base: 'plain',
      breaks: { answers: before({ from: typedDate('2026-12-01'), to: typedDate('2026-12-23') }) },
      keeps: { answers: before({ from: typedDate('2026-12-01'), to: typedDate('2026-12-22') }) },
      says: /^It begins within ten school days of the end of another part-time period, 1 December 2026 to 23 December 2026\. So it is an extension/u,
    },
    {
      title: 'after the holidays, which count no day',
      base: 'plain',
      breaks: {
        answers: {
          ...holidays,
          ...before({ from: typedDate('2026-11-23'), to: typedDate('2026-12-11') }),
        },
      },
      keeps: {
        answers: {
          ...holidays,
          ...before({ from: typedDate('2026-11-09'), to: typedDate('2026-12-04') }),
        },
      },
      says: /So it is an extension/u,
    },
    {
      title: 'for another reason all the same, by another case',
      base: 'plain',
      breaks: { others: other('2026-12-07', '2026-12-23', 'exceptional-needs') },
      keeps: { others: other('2027-02-08', '2027-03-05', 'exceptional-needs') },
      says: /So it is an extension/u,
    },
  ],
  'period.shortest': [
    {
      title: 'twenty-six weeks on the four-week route, where no limit is set',
      base: 'plain',
      breaks: { authority: england, answers: lastsUntil('2027-02-08') },
      keeps: { authority: england, answers: lastsUntil('2027-02-05') },
      says: /^It lasts 5 weeks\. This way is meant for 4, and part time is to last for the shortest time necessary/u,
    },
    {
      title: 'more than eight weeks on the longer medical route',
      base: 'medium',
      breaks: { authority: england, answers: lastsUntil('2027-03-08') },
      keeps: { authority: england, answers: lastsUntil('2027-03-05') },
      says: /meant for 8/u,
    },
  ],
  'period.over': [
    {
      title: 'full time is due today',
      base: 'plain',
      breaks: atTheEnd('2027-02-08'),
      keeps: atTheEnd('2027-02-07'),
      says: /^Full time was due on Monday 8 February 2027\. Did it begin\? Write down the day/u,
    },
    {
      title: 'full time began three weeks late',
      base: 'plain',
      breaks: atTheEnd('2027-03-02', '2027-03-01'),
      keeps: atTheEnd('2027-03-02', '2027-02-08'),
      says: /^Full time began on 1 March 2027, and was due on 8 February 2027\. Nobody had agreed to the time in between/u,
    },
    {
      title: 'part days go on',
      base: 'plain',
      breaks: partAfterTheEnd,
      keeps: atTheEnd('2027-03-02', '2027-02-08'),
      says: /is not in school full time, and nobody has agreed to that/u,
    },
  ],
  'period.sooner': [
    {
      title: 'full time sooner, and no review in the week before',
      base: 'plain',
      breaks: soonerOn('2027-01-22', '2027-01-12'),
      keeps: soonerOn('2027-01-22', '2027-01-15'),
      says: /^Full time began on 22 January 2027, sooner than agreed\. No review in the week before it/u,
    },
  ],
  'period.earlier-other': [
    {
      title: 'an earlier period for another reason',
      base: 'plain',
      breaks: { answers: before({ 'same-reason': 'no' }) },
      keeps: { answers: before({ 'same-reason': 'no', from: typedDate('2026-06-01'), to: typedDate('2026-06-26') }) },
      says: /Sam has been part time for another reason before in this academic year: 2 November 2026 to 27 November 2026\. Say why/u,
    },
    {
      title: 'one that another case tells of',
      base: 'heaviest',
      breaks: { others: other('2026-11-02', '2026-11-27', 'medical-short') },
      keeps: { others: other('2027-04-12', '2027-05-07', 'medical-short') },
      says: /2 November 2026 to 27 November 2026/u,
    },
  ],
  'period.overlaps': [
    {
      title: 'another case has the pupil part time on some of the same days',
      base: 'plain',
      breaks: { others: other('2027-02-05', '2027-02-26', 'medical-short') },
      keeps: { others: other('2027-02-22', '2027-03-12', 'medical-short') },
      says: /Another case on this device has Sam part time on some of the same days, 5 February 2027 to 26 February 2027\./u,
    },
  ],
  'period.extension-earned': [
    {
      title: 'no review meeting on record',
      base: 'plain',
      breaks: { answers: extended({ 'extension.review-held-on': '' }) },
      keeps: { answers: extended({}) },
      says: /^The period before ended on 18 December 2026, and no review meeting is on record that spoke for an extension by then/u,
    },
    {
      title: 'no review meeting on record, neither here nor in the case of the period before',
      base: 'plain',
      breaks: extendedBeside(undefined),
      keeps: extendedBeside('2026-12-15'),
      says: /No review meeting is on record that speaks for an extension|no review meeting is on record that spoke for an extension by then/u,
    },
    {
      title: 'no change of the plan',
      base: 'plain',
      breaks: { answers: extended({ 'extension.different': 'Nothing' }) },
      keeps: { answers: extended({ 'extension.different': 'Nothing but a rest before lunch' }) },
      says: /^What is different in the plan this time only says “Nothing”\. An extension needs/u,
    },
    {
      title: 'no exceptional reason',
      base: 'plain',
      breaks: { answers: extended({ 'extension.reason': 'n/a' }) },
      keeps: { answers: extended({ 'extension.reason': 'Ill again' }) },
      says: /^Why the pupil cannot be full time yet only says “n\/a”/u,
    },
    {
      title: 'a review meeting still to come',
      base: 'plain',
      breaks: { answers: extended({ 'extension.review-held-on': typedDate('2027-01-08') }) },
      keeps: { answers: extended({ 'extension.review-held-on': typedDate('2027-01-07') }) },
      says: /8 January 2027, which is still to come/u,
    },
    {
      title: 'agreed before the review meeting',
      base: 'plain',
      breaks: agreedAgain('2026-12-14'),
      keeps: agreedAgain('2026-12-15'),
      says: /Robin Fielding agreed on 14 December 2026, before the review meeting of 15 December 2026/u,
    },
  ],
  'period.academic-year': [
    {
      title: 'a period that runs past 31 August, told beforehand',
      base: 'plain',
      breaks: { answers: inSummer('2027-09-10') },
      keeps: { answers: inSummer('2027-08-26') },
      says: /From 1 September 2027 it needs a review, the parent’s agreement and a new entry/u,
    },
    {
      title: 'not agreed again once the new year has begun',
      base: 'plain',
      breaks: inSeptember('', '2027-09-01'),
      keeps: inSeptember('yes', '2027-09-01'),
      says: /no review since 1 September 2027 says that the parent still agrees/u,
    },
    {
      title: 'not told again once the new year has begun',
      base: 'plain',
      breaks: inSeptember('yes', '2027-08-16'),
      keeps: inSeptember('yes', '2027-09-02'),
      says: /the local authority has not been told again since 1 September 2027/u,
    },
  ],
  'period.prolonged-exception': [
    {
      title: 'without a healthcare plan',
      base: 'medium',
      breaks: { answers: prolonged('2027-03-12', { 'plan.underlying': ['psp', 'ebsa'] }) },
      keeps: { answers: prolonged('2027-03-12') },
      says: /only with an individual healthcare plan, and Sam has none yet/u,
    },
    {
      title: 'on the short route too',
      base: 'plain',
      breaks: { answers: prolonged('2027-03-05', { 'plan.underlying': ['psp', 'ebsa'] }) },
      keeps: { answers: prolonged('2027-03-05') },
      says: /individual healthcare plan/u,
    },
    {
      title: 'five weeks without a review after those of the timetable',
      base: 'medium',
      breaks: { answers: { ...prolonged('2027-04-23'), ...reviewLate('2027-04-05') } },
      keeps: { answers: { ...prolonged('2027-04-23'), ...reviewLate('2027-04-04') } },
      says: /No review is set between 7 March 2027 and 5 April 2027\. A long period needs one every 4 weeks/u,
    },
    {
      title: 'nobody considered the panel',
      base: 'medium',
      breaks: { answers: prolonged('2027-03-12', { 'prolonged.panel-considered-on': '' }) },
      keeps: { answers: prolonged('2027-03-12', { 'prolonged.panel-considered-on': typedDate('2027-01-07') }) },
      says: /a referral to the Medical Support Panel was considered/u,
    },
    {
      title: 'the authority is to be asked tomorrow',
      base: 'medium',
      breaks: { answers: prolonged('2027-03-12', { 'prolonged.authority-consulted-on': typedDate('2027-01-08') }) },
      keeps: { answers: prolonged('2027-03-12', { 'prolonged.authority-consulted-on': typedDate('2027-01-07') }) },
      says: /no day is given on which the local authority was asked/u,
    },
  ],
};
