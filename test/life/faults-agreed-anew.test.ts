import { describe, expect, test } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import type { TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

/** Agreed on 7 January from 11 January; the last day is Friday 5 February. */
function agreed(): LivedCase {
  const lived = new LivedCase('anew', medicalShortPlain, '2027-01-04T08:00');
  lived.bothSign('2027-01-07');
  return lived;
}

const concernOn = (lived: LivedCase, date: string) =>
  lived.on(day(date)).agreed?.matrix.indicators.find(({ id }) => id === 'concern');

describe('what a parent took back, and agreed to anew', () => {
  const byRobin = (by: TypedOrCleared = {}): LivedCase => {
    const lived = agreed();
    lived.type('2027-01-13T09:00', {
      'running.withdrawn-on': typedDate('2027-01-13'),
      'running.withdrawn-by': 'Robin Fielding',
      ...by,
    });
    return lived;
  };

  test('is a concern while it has ended', () => {
    expect(concernOn(byRobin(), '2027-01-18')).toMatchObject({
      state: 'met',
      evidence: 'A parent took the agreement back on 13 January 2027.',
      path: 'running.withdrawn-on',
    });
  });

  test('is none once the same parent has agreed again', () => {
    const lived = byRobin();
    lived.type('2027-01-20T09:00', { 'timetable.full-time-from': typedDate('2027-02-08') });
    lived.bothSign('2027-01-20');
    const on = lived.on(day('2027-01-26'));
    expect(on.life).toMatchObject({ state: 'running', version: { number: 2 } });
    expect(concernOn(lived, '2027-01-26')).toMatchObject({ state: 'not-met' });
  });
});

describe('a pupil who left before a change was agreed that nobody then knew was too late', () => {
  const left = (on: string): LivedCase => {
    const lived = agreed();
    lived.type('2027-01-15T09:00', { 'timetable.end': typedDate('2027-01-29') });
    lived.bothSign('2027-01-15');
    lived.type('2027-01-19T09:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate(on) });
    return lived;
  };

  test.each(['2027-01-14', '2027-01-15', '2027-01-18'])('has left: the last day was %s', (last) => {
    expect(left(last).on(day('2027-01-20')).life).toMatchObject({ state: 'ended', ending: { how: 'left' } });
    expect(left(last).on(day('2027-01-20')).course.versions).toHaveLength(2);
  });

  test('had left before what is agreed anew: that runs', () => {
    const lived = agreed();
    lived.type('2027-01-14T09:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-14') });
    lived.type('2027-01-15T09:00', { 'timetable.end': typedDate('2027-01-29') });
    lived.bothSign('2027-01-15');
    expect(lived.on(day('2027-01-20')).life).toMatchObject({ state: 'running', version: { number: 2 } });
  });
});
