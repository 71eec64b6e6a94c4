import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import { hertfordshire } from '../../src/authorities/hertfordshire/profile.ts';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Profile } from '../../src/authorities/profile.ts';
import { weekdays } from '../../src/case/fields/school.ts';
import { reviews, timetableDayPath } from '../../src/case/fields/timetable.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { lasting } from '../policy/breaks/changes-of-period.ts';
import type { Change } from '../policy/situations.ts';
import { findingsOf, rulesOf } from '../policy/situations.ts';
import { told } from '../policy/told.ts';
import { inSchool } from '../scenarios/typed.ts';
import { nottingham } from './unverified/nottingham.ts';
import { oldham } from './unverified/oldham.ts';
import { plymouth } from './unverified/plymouth.ts';
import { rotherham } from './unverified/rotherham.ts';
import { shropshire } from './unverified/shropshire.ts';
import { unverifiedProfiles } from './unverified/unverified-profiles.ts';

/** The last two of the four weeks end at a time on every day. */
const endingAt = (end: string): TypedAnswers =>
  Object.fromEntries(
    [3, 4].flatMap((week) => weekdays.map((weekday) => [timetableDayPath(week, weekday), inSchool('8.45', end)])),
  );

const reviewedOn = (...dates: readonly string[]): TypedAnswers =>
  typedRows(
    reviews,
    ...[0, 1, 2, 3].map((row) => ({
      on: typedDate(dates[Math.min(row, dates.length - 1)] ?? ''),
      kind: row === 0 ? 'weekly' : 'formal',
      who: 'Sam, his father, Jo Carter',
    })),
  );

test.each([...unverifiedProfiles, england, hertfordshire].map((profile) => [profile.name, profile] as const))(
  'a case that passes in Lincolnshire passes in %s',
  (_, authority) => {
    expect(rulesOf('plain', { authority, answers: endingAt('1.30') })).toEqual([]);
  },
);

test.each([...unverifiedProfiles, england, hertfordshire].map((profile) => [profile.name, profile] as const))(
  'flexi-schooling that passes in Lincolnshire passes in %s, and is not told of there',
  (_, authority) => {
    for (const base of ['flexi', 'flexiHeaviest', 'flexiDeclined'] as const)
      expect(rulesOf(base, { authority })).toEqual([]);
    expect(rulesOf('flexi', { authority, today: day('2027-01-12') })).toEqual([]);
  },
);

interface AtWork {
  readonly what: string;
  readonly authority: Profile;
  readonly breaks: Change;
  readonly keeps: Change;
  readonly rule: string;
}

const atWork: readonly AtWork[] = [
  {
    what: 'Shropshire’s six weeks are 42 days',
    authority: shropshire,
    breaks: { answers: lasting('2027-01-13', '2027-02-24') },
    keeps: { answers: lasting('2027-01-13', '2027-02-23') },
    rule: 'period.longest',
  },
  {
    what: 'Shropshire is told within 24 hours',
    authority: shropshire,
    breaks: { today: day('2027-01-13') },
    keeps: { today: day('2027-01-12') },
    rule: 'la.notified',
  },
  {
    what: 'Shropshire bars a pupil at risk of exploitation',
    authority: shropshire,
    breaks: { answers: { 'risk.known': ['exploitation'] } },
    keeps: { answers: { 'risk.known': ['none'] } },
    rule: 'agree.barred',
  },
  {
    what: 'Rotherham has a review every 14 days',
    authority: rotherham,
    breaks: { answers: { ...endingAt('1.30'), ...reviewedOn('2027-01-19', '2027-02-03') } },
    keeps: { answers: { ...endingAt('1.30'), ...reviewedOn('2027-01-20', '2027-02-03') } },
    rule: 'review.scheduled',
  },
  {
    what: 'Rotherham counts less than 25 hours',
    authority: rotherham,
    breaks: { answers: endingAt('1.45') },
    keeps: { answers: endingAt('1.44') },
    rule: 'timetable.less-than-full',
  },
  {
    what: 'Oldham is told before the start',
    authority: oldham,
    breaks: { today: day('2027-01-11'), answers: told('2027-01-12', '2027-02-05', '2027-01-08') },
    keeps: { today: day('2027-01-11'), answers: told('2027-01-11', '2027-02-05', '2027-01-08') },
    rule: 'la.notified',
  },
  {
    what: 'Plymouth counts less than 24 hours in key stage 3',
    authority: plymouth,
    breaks: { answers: endingAt('1.33') },
    keeps: { answers: endingAt('1.32') },
    rule: 'timetable.less-than-full',
  },
];

describe('what is reported of an authority works through its profile', () => {
  test.each(atWork)('$what', ({ authority, breaks, keeps, rule }) => {
    expect(rulesOf('plain', { authority, ...breaks })).toEqual([rule]);
    expect(rulesOf('plain', { authority, ...keeps })).toEqual([]);
  });

  test('Nottingham is told in its half-termly return, so that no timetable is told late by itself', () => {
    const today = day('2027-01-14');
    expect(rulesOf('plain', { authority: lincolnshire, today })).toEqual(['la.notified']);
    expect(rulesOf('plain', { authority: nottingham, today })).toEqual([]);
    expect(nottingham.notification?.also.map(({ value }) => value)).toEqual(['half-termly', 'nil-return']);
  });
});

test('a school is shown only the documents it goes by, of flexi-schooling too', () => {
  const ofFlexi = (authority: Profile) =>
    findingsOf('flexi', { authority, answers: { 'pattern.review-on': typedDate('2027-01-11') } }).flatMap(
      ({ source }) => source.map(({ document }) => document),
    );
  expect([lincolnshire, hertfordshire, england].map(ofFlexi)).toEqual([['LCC', 'ours'], ['Herts', 'ours'], ['ours']]);

  const documents = (authority: Profile) =>
    findingsOf('plain', { authority, answers: { 'reviews.r1.on': typedDate('2027-01-01') } })
      .filter(({ rule }) => rule === 'review.scheduled')
      .flatMap(({ source }) => source.map(({ document }) => document));
  expect(new Set(documents(lincolnshire))).toEqual(new Set(['DfE', 'LCC']));
  expect(new Set(documents(england))).toEqual(new Set(['DfE']));
});
