import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/case/case.ts';
import { outOfSchool } from '../../src/case/timetable-out-of-school.ts';
import { readTimetable } from '../../src/case/timetable.ts';
import type { Typed } from '../../src/case/typed.ts';
import { at, caseOf, inSchool, period, schoolWeek, week } from './case-of.ts';

const of = (...answers: readonly Readonly<Record<Path, Typed>>[]) => {
  const timetable = readTimetable(caseOf(period('2027-01-04', '2027-01-15'), schoolWeek, ...answers));
  return timetable === undefined ? [] : outOfSchool(timetable);
};
const whole = week(1, inSchool('8:45', '3:15'));
const span = (start: string, end: string) => ({ start, end });

describe('outOfSchool', () => {
  test('leaves out the days that the pupil is in school throughout', () => {
    expect(of(whole)).toEqual([]);
  });

  test('is what is left of the school’s day before and after', () => {
    expect(of(whole, { 'timetable.week.1.tuesday': inSchool('9:30', '12') })).toEqual([
      { weekday: 'tuesday', spans: [span('08:45', '09:30'), span('12:00', '15:15')], minutes: 240 },
    ]);
  });

  test('takes the widest gap of any week', () => {
    const [early, late] = [inSchool('8:45', '12'), inSchool('10', '1')];
    const widest = [{ weekday: 'friday', spans: [span('08:45', '10:00'), span('12:00', '15:15')], minutes: 270 }];
    expect(of(whole, { 'timetable.week.1.friday': early, 'timetable.week.2.friday': late })).toEqual(widest);
    expect(of(whole, { 'timetable.week.1.friday': late, 'timetable.week.2.friday': early })).toEqual(widest);
  });

  test('gaps that meet are the whole day', () => {
    const days = {
      'timetable.week.1.friday': inSchool('8:45', '11'),
      'timetable.week.2.friday': inSchool('12', '3:15'),
    };
    expect(of(whole, days)).toEqual([{ weekday: 'friday', spans: [span('08:45', '15:15')], minutes: 390 }]);
  });

  test('a day at home or elsewhere is the whole day; a closed one none', () => {
    const days = {
      'timetable.week.1.monday': at('home'),
      'timetable.week.1.tuesday': at('elsewhere'),
      'timetable.week.1.wednesday': at('closed'),
    };
    expect(of(whole, days).map(({ weekday, minutes }) => [weekday, minutes])).toEqual([
      ['monday', 390],
      ['tuesday', 390],
    ]);
  });

  test('time before and after the school’s own day is no gap', () => {
    expect(of(whole, { 'timetable.week.1.monday': inSchool('08:00', '16:00') })).toEqual([]);
  });
});
