import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTime, formatTime, isBefore, minutesIn, minutesOf } from '../../src/domain/clock-time.ts';

const minutes = fc.integer({ min: 0, max: 1439 });

describe('clock times', () => {
  test('keep the minutes they were made of, and their order', () => {
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        expect(minutesOf(clockTime(a))).toBe(a);
        expect(isBefore(clockTime(a), clockTime(b))).toBe(a < b);
        expect(minutesIn({ start: clockTime(a), end: clockTime(b) })).toBe(b - a);
      }),
    );
  });

  test('are written with two digits each', () => {
    expect(clockTime(9 * 60 + 5)).toBe('09:05');
    expect(clockTime(0)).toBe('00:00');
  });

  test.each([-1, 1440, 0.5, Number.NaN])('there is none %d minutes after midnight', (wrong) => {
    expect(() => clockTime(wrong)).toThrow(RangeError);
  });

  test.each([
    [0, '12am'],
    [5, '12:05am'],
    [540, '9am'],
    [570, '9:30am'],
    [720, '12pm'],
    [795, '1:15pm'],
    [1439, '11:59pm'],
  ])('%d minutes after midnight is read as %s', (after, words) => {
    expect(formatTime(clockTime(after))).toBe(words);
  });
});
