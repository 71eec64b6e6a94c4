import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { whenOf } from '../../src/screens/shared/case-state.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, bothSign } from '../life/agreed-sample.ts';
import type { LivedCase } from '../life/lived.ts';
import { textOf } from './text-of.ts';

const cover = (lived: LivedCase, on: string): string => {
  const { agreed, proposed } = lived.on(day(on));
  return textOf(buildDocument('cover', printOf(agreed ?? proposed)));
};

describe('a further period in the same case', () => {
  const further = (agreedOn: string): LivedCase => {
    const lived = agreedSample();
    lived.type('2027-02-04T09:00', {
      'timetable.start': typedDate('2027-02-08'),
      'timetable.end': typedDate('2027-03-05'),
      'timetable.full-time-from': typedDate('2027-03-08'),
      'running.in-full-time': 'yes',
    });
    bothSign(lived, agreedOn);
    return lived;
  };

  test('that was agreed late has on its cover the day from which it is in force, and the day that was planned', () => {
    const text = cover(further('2027-02-10'), '2027-02-15');
    expect(text).toContain('Start date\n11 February 2027');
    expect(text).toContain('It was planned from\n8 February 2027');
  });

  test('that was agreed in time has its own first day alone', () => {
    const text = cover(further('2027-02-05'), '2027-02-15');
    expect(text).toContain('Start date\n8 February 2027');
    expect(text).not.toContain('It was planned from');
  });

  test('is told with its own days', () => {
    expect(whenOf(further('2027-02-10').on(day('2027-02-15')))).toBe(
      'Further period, from 11 February 2027 to 5 March 2027',
    );
    // No school day lies between: what runs was changed, and goes on.
    expect(whenOf(further('2027-02-05').on(day('2027-02-15')))).toBe('From 11 January 2027 to 5 March 2027');
  });

  test('a change of what runs keeps the day on which it began', () => {
    const lived = agreedSample();
    lived.type('2027-01-19T09:00', {
      'timetable.end': typedDate('2027-01-29'),
      'timetable.full-time-from': typedDate('2027-02-01'),
    });
    bothSign(lived, '2027-01-20');
    expect(whenOf(lived.on(day('2027-01-22')))).toBe('From 11 January 2027 to 29 January 2027');
    expect(cover(lived, '2027-01-22')).toContain('Start date\n11 January 2027');
    expect(cover(lived, '2027-01-22')).not.toContain('It was planned from');
  });
});
