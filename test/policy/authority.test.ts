import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import type { Profile } from '../../src/authorities/profile.ts';
import { hammersmithAndFulham } from '../authorities/unverified/hammersmith-and-fulham.ts';
import { norfolk } from '../authorities/unverified/norfolk.ts';
import { nottingham } from '../authorities/unverified/nottingham.ts';
import { oldham } from '../authorities/unverified/oldham.ts';
import { shropshire } from '../authorities/unverified/shropshire.ts';
import { period, typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { Change } from './situations.ts';
import { findingsOf } from './situations.ts';
import { told } from './told.ts';

/** What the two rules about telling the authority say on a day. */
const telling = (today: string, change: Change = {}): readonly string[] =>
  findingsOf('plain', { ...change, today: day(today) })
    .filter(({ rule }) => rule.startsWith('la.'))
    .map(({ rule }) => rule);

const closed = (on: string) => ({
  'school.closed-days.r1': '1',
  'school.closed-days.r1.what': 'INSET day',
  'school.closed-days.r1.on': typedDate(on),
});

describe('when the authority is to be told', () => {
  test('nothing is overdue before the first day, nor on it', () => {
    for (const today of ['2026-09-01', '2027-01-10', '2027-01-11']) expect(telling(today)).toEqual([]);
  });

  test('it is overdue from the next school day until it is told, and after the period too', () => {
    for (const today of ['2027-01-12', '2027-02-05', '2027-06-01']) expect(telling(today)).toEqual(['la.notified']);
  });

  test('a day on which the school is closed is no next school day', () => {
    expect(telling('2027-01-12', { answers: closed('2027-01-12') })).toEqual([]);
    expect(telling('2027-01-13', { answers: closed('2027-01-12') })).toEqual(['la.notified']);
  });

  test('a start on a Friday is overdue on Monday', () => {
    const friday = { answers: period('2027-01-15', '2027-02-05') };
    expect(telling('2027-01-17', friday)).toEqual([]);
    expect(telling('2027-01-18', friday)).toEqual(['la.notified']);
  });

  test('a start before a bank holiday is overdue on the day after it', () => {
    const thursday = { answers: period('2027-03-25', '2027-04-20') };
    expect(telling('2027-03-29', thursday)).toEqual([]);
    expect(telling('2027-03-30', thursday)).toEqual(['la.notified']);
  });

  test('what was told late was told; what is to be told tomorrow was not', () => {
    expect(telling('2027-01-20', { answers: told('2027-01-11', '2027-02-05', '2027-01-20') })).toEqual([]);
    expect(telling('2027-01-20', { answers: told('2027-01-11', '2027-02-05', '2027-01-21') })).toEqual(['la.notified']);
  });

  test.each<readonly [Profile, string, string]>([
    [shropshire, '2027-01-12', '2027-01-13'],
    [oldham, '2027-01-10', '2027-01-11'],
    [norfolk, '2027-01-07', '2027-01-08'],
    [hammersmithAndFulham, '2027-01-25', '2027-01-26'],
  ])('each authority has its own day: $name', (authority, inTime, late) => {
    expect([telling(inTime, { authority }), telling(late, { authority })]).toEqual([[], ['la.notified']]);
  });

  test.each([england, nottingham])('nothing is due where $name sets no day for one timetable', (authority) => {
    expect(telling('2027-06-01', { authority })).toEqual([]);
  });

  test('where it is due once agreed, nothing is due before that', () => {
    expect(telling('2027-01-20', { authority: norfolk, decision: undefined })).toEqual([]);
  });
});

describe('the entries of eight weeks', () => {
  const medium = { 'route.kind': 'medical-medium', ...period('2027-01-11', '2027-03-07') };
  const second = {
    'notifications.r2': '2',
    'notifications.r2.from': typedDate('2027-02-08'),
    'notifications.r2.to': typedDate('2027-03-07'),
    'notifications.r2.on': typedDate('2027-02-08'),
  };

  test('are two: the second is due on day 29', () => {
    const first = { answers: { ...medium, ...told('2027-01-11', '2027-02-07') } };
    expect(telling('2027-02-08', first)).toEqual([]);
    expect(telling('2027-02-09', first)).toEqual(['la.entry-length']);
    expect(telling('2027-02-09', { answers: { ...first.answers, ...second } })).toEqual([]);
  });

  test('cannot be one', () => {
    expect(telling('2027-01-12', { answers: { ...medium, ...told('2027-01-11', '2027-03-07') } })).toEqual([
      'la.entry-length',
    ]);
  });

  test('an entry without dates is taken for the first four weeks', () => {
    const undated = {
      answers: {
        ...medium,
        ...told('2027-01-11', '2027-02-07'),
        'notifications.r1.from': null,
        'notifications.r1.to': null,
      },
    };
    expect(telling('2027-02-08', undated)).toEqual([]);
    expect(telling('2027-02-09', undated)).toEqual(['la.entry-length']);
  });

  test('an entry that says only from when is taken for four weeks to the day', () => {
    const open = (from: string) =>
      telling('2027-02-10', { answers: { ...medium, ...told(from, from), 'notifications.r1.to': null } });
    expect(open('2027-01-11')).toEqual(['la.entry-length']);
    const rest = (from: string) => ({ ...second, 'notifications.r2.from': typedDate(from) });
    const both = (from: string) =>
      telling('2027-02-10', {
        answers: { ...medium, ...told('2027-01-11', '2027-01-11'), 'notifications.r1.to': null, ...rest(from) },
      });
    expect([both('2027-02-08'), both('2027-02-09')]).toEqual([[], ['la.entry-length']]);
  });

  test('no second one is due once full time has begun', () => {
    const early = { ...medium, ...told('2027-01-11', '2027-02-07'), 'running.full-time-on': typedDate('2027-02-08') };
    expect(telling('2027-02-09', { answers: early })).toEqual([]);
    expect(telling('2027-02-10', { answers: { ...early, 'running.full-time-on': typedDate('2027-02-09') } })).toEqual([
      'la.entry-length',
    ]);
  });
});
