import { describe, expect, test } from 'vitest';
import { pupilPeriodsOf } from '../../src/life/pupil-periods.ts';
import { daysPartTime } from '../../src/policy/matrix/period.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, bothSign } from './agreed-sample.ts';

/** 11 January to 5 February, agreed on 7 January; then 22 February to 26 March, agreed on 2 February: 26 and 33 days. */
function agreedTwice() {
  const lived = agreedSample();
  lived.type('2027-02-01T09:00', {
    'timetable.start': typedDate('2027-02-22'),
    'timetable.end': typedDate('2027-03-26'),
    'timetable.full-time-from': typedDate('2027-03-29'),
  });
  bothSign(lived, '2027-02-02');
  return lived;
}

describe('two periods of one case, with full time between them', () => {
  test.each(['2027-02-24', '2027-04-10'])('count their own days, and not those between (%s)', (on) => {
    const { agreed, course } = agreedTwice().on(day(on));
    expect(pupilPeriodsOf(course).map(({ start, end }) => [start, end])).toEqual([
      ['2027-01-11', '2027-02-05'],
      ['2027-02-22', '2027-03-26'],
    ]);
    expect(agreed && daysPartTime(agreed)).toBe(26 + 33);
  });

  test('count the same once full time is on record', () => {
    const lived = agreedTwice();
    lived.type('2027-03-30T09:00', { 'running.full-time-on': typedDate('2027-03-29') });
    const { agreed } = lived.on(day('2027-03-31'));
    expect(agreed && daysPartTime(agreed)).toBe(26 + 33);
  });

  test('the second goes on from the first, so it is an extension, whatever was answered', () => {
    const lived = agreedSample();
    lived.type('2027-02-01T09:00', {
      'timetable.start': typedDate('2027-02-15'),
      'timetable.end': typedDate('2027-02-26'),
      'timetable.full-time-from': typedDate('2027-03-01'),
    });
    expect(lived.on(day('2027-02-02')).proposed.findings.map(({ rule }) => rule)).toContain('period.extension');
  });
});

test('versions that follow each other without a school day between them are one period', () => {
  const lived = agreedSample();
  lived.type('2027-01-19T09:00', { 'timetable.end': typedDate('2027-01-29') });
  bothSign(lived, '2027-01-20');
  const { course } = lived.on(day('2027-01-22'));
  expect(pupilPeriodsOf(course).map(({ start, end }) => [start, end])).toEqual([['2027-01-11', '2027-01-29']]);
});
