import { describe, expect, test } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, bothSign } from './agreed-sample.ts';
import type { LivedCase, TypedOrCleared } from './lived.ts';

/** A change that begins on another day, with its four weeks of reviews. */
const changeTo = (start: string, end: string, reviews: readonly string[]): TypedOrCleared => ({
  'timetable.start': typedDate(start),
  'timetable.end': typedDate(end),
  'timetable.full-time-from': typedDate('2027-03-05'),
  ...Object.fromEntries(reviews.map((on, index) => [`reviews.r${String(index + 1)}.on`, typedDate(on)])),
});

const four = ['2027-02-12', '2027-02-19', '2027-02-26', '2027-03-03', '2027-03-04'];

/** Four weeks from 11 January, to be changed while they run into weeks from a day in them. */
function proposed(start: string, end = '2027-03-04', on = '2027-01-25'): LivedCase {
  const lived = agreedSample();
  lived.type(`${on}T09:00`, changeTo(start, end, four));
  return lived;
}

const found = (lived: LivedCase, on: string, rule: string): readonly string[] =>
  lived.on(day(on)).proposed.findings.flatMap((one) => (one.rule === rule ? [one.words] : []));

const fourWeeks = (lived: LivedCase, on: string) =>
  lived.on(day(on)).agreed?.matrix.indicators.find(({ id }) => id === 'four-weeks');

describe('a change whose start lies in the running weeks', () => {
  test('is one period with them: its days count from their first', () => {
    expect(found(proposed('2027-02-05'), '2027-01-26', 'period.longest')).toEqual([
      'The period lasts 53 days, counted from 11 January 2027, on which what this changes began. On this route it may last 28 at most, so the last part-time day can be 7 February 2027 or earlier. More time is a further period of its own, which is begun under What can change.',
    ]);
    expect(found(proposed('2027-02-05'), '2027-01-26', 'period.extension')).toEqual([]);
  });

  test('and so it does in the matrix, once it runs', () => {
    const lived = proposed('2027-02-05');
    bothSign(lived, '2027-01-26');
    expect(fourWeeks(lived, '2027-01-27')).toMatchObject({ state: 'met' });
    for (const on of ['2027-02-09', '2027-03-01'])
      expect(fourWeeks(lived, on)).toMatchObject({
        state: 'not-met',
        evidence: '11 January 2027 to 4 March 2027: 53 days.',
      });
  });

  test('counts through each change before it', () => {
    const lived = proposed('2027-01-28', '2027-02-05', '2027-01-20');
    bothSign(lived, '2027-01-21');
    lived.type('2027-01-29T09:00', changeTo('2027-02-04', '2027-02-19', four));
    expect(found(lived, '2027-01-30', 'period.longest')).toEqual([expect.stringContaining('lasts 40 days')]);
  });

  test('where no authority sets a length, has the head’s reason', () => {
    const lived = proposed('2027-02-05');
    lived.type('2027-01-25T09:05', { 'school.authority': 'england' });
    expect(found(lived, '2027-01-26', 'period.shortest')).toEqual([expect.stringContaining('lasts 8 weeks')]);
  });

  test('within the length that its way allows nothing is found', () => {
    expect(found(proposed('2027-01-28', '2027-02-05'), '2027-01-26', 'period.longest')).toEqual([]);
  });

  test('on the next school day it is an extension, as before', () => {
    const lived = proposed('2027-02-08');
    expect(found(lived, '2027-01-26', 'period.extension')).toHaveLength(1);
    expect(found(lived, '2027-01-26', 'period.longest')).toEqual([]);
  });

  test('before anything began, it only moves the start', () => {
    const lived = proposed('2027-01-18', '2027-02-12', '2027-01-08');
    expect(found(lived, '2027-01-08', 'period.longest')).toEqual([]);
  });

  test('what was taken back before is not counted with it', () => {
    const lived = agreedSample();
    lived.type('2027-01-14T10:00', { 'running.withdrawn-on': typedDate('2027-01-14') });
    lived.type('2027-01-20T09:00', changeTo('2027-01-25', '2027-02-19', four));
    expect(found(lived, '2027-01-21', 'period.longest')).toEqual([]);
  });
});

describe('a talk that was set and never held', () => {
  const missed = (lived: LivedCase, on: string): readonly string[] =>
    lived.on(day(on)).overdue.flatMap((one) => (one.rule === 'review.held' ? [one.words] : []));

  /** The first talk, of 15 January, is not held, and a change dates its row anew. */
  function dated(to: string, row = 'r1'): LivedCase {
    const lived = agreedSample();
    lived.type('2027-01-19T09:00', { [`reviews.${row}.on`]: typedDate(to), 'timetable.end': typedDate('2027-02-04') });
    bothSign(lived, '2027-01-20');
    return lived;
  }

  test('stays overdue once a change runs that dates its row anew', () => {
    const lived = dated('2027-02-03');
    expect(lived.on(day('2027-01-22')).life).toMatchObject({ state: 'running', version: { number: 2 } });
    expect(missed(lived, '2027-01-22').join(' ')).toContain('The weekly talk set for 15 January 2027 is not on record');
  });

  test('is asked for once where it was moved inside its week', () => {
    expect(missed(dated('2027-01-14'), '2027-01-22').join(' ')).not.toContain('15 January');
    expect(missed(dated('2027-01-14'), '2027-01-22').join(' ')).toContain('14 January');
  });

  test('and not of days on which the change was in force already', () => {
    expect(missed(dated('2027-02-03', 'r3'), '2027-02-01').join(' ')).toContain('15 January 2027 and 22 January 2027');
  });
});
