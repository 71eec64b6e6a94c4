import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  compareDates,
  daysBetween,
  formatDate,
  formatDayMonth,
  formatShort,
  formatWeekdayDate,
  isBefore,
  isoDate,
  isoDateOf,
  isWeekend,
  isWithin,
  partsOf,
  weekdayOf,
} from '../../src/domain/iso-date.ts';
import { day, epochDays, textOfEpochDay } from './some-dates.ts';

describe('isoDate', () => {
  test('takes every date of the calendar as it stands', () => {
    fc.assert(
      fc.property(epochDays, (n) => {
        expect(isoDate(textOfEpochDay(n))).toBe(textOfEpochDay(n));
      }),
    );
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    '+002026-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(isoDate(text)).toBeUndefined();
  });

  test('knows leap years', () => {
    expect(isoDate('2028-02-29')).toBe('2028-02-29');
    expect(isoDate('2000-02-29')).toBe('2000-02-29');
    expect(isoDate('1900-02-29')).toBeUndefined();
  });

  test('makes no date of parts that are not whole or not in the calendar', () => {
    expect(isoDateOf(2026, 1.5, 1)).toBeUndefined();
    expect(isoDateOf(2026, 1, Number.NaN)).toBeUndefined();
    expect(isoDateOf(10_000, 1, 1)).toBeUndefined();
    expect(isoDateOf(-1, 1, 1)).toBeUndefined();
  });

  test('gives the parts back', () => {
    expect(partsOf(day('2026-12-14'))).toEqual({ year: 2026, month: 12, day: 14 });
  });
});

describe('reckoning', () => {
  test('adding days agrees with the count of days', () => {
    fc.assert(
      fc.property(epochDays, fc.integer({ min: -4000, max: 4000 }), (n, days) => {
        const date = day(textOfEpochDay(n));
        const moved = addDays(date, days);
        expect(moved).toBe(textOfEpochDay(n + days));
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
      }),
    );
  });

  test('all of the calendar of four digits is reckoned as the engine does', () => {
    const years = fc.integer({ min: 0, max: 9999 });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 366 }), fc.integer({ min: -800, max: 800 }), (year, n, more) => {
        const plain = new Temporal.PlainDate(year, 1, 1).add({ days: n - 1 });
        fc.pre(plain.year === year);
        const date = day(plain.toString());
        const later = plain.add({ days: more });
        fc.pre(later.year >= 0 && later.year <= 9999);
        expect(addDays(date, more)).toBe(later.toString());
        expect(daysBetween(date, day(later.toString()))).toBe(more);
        expect(weekdayOf(date)).toBe(plain.dayOfWeek);
        const years = Math.round(more / 40);
        fc.pre(year + years >= 0 && year + years <= 9999);
        expect(addYears(date, years)).toBe(plain.add({ years }).toString());
        expect(isoDateOf(year, plain.month, plain.daysInMonth)).toBeDefined();
        expect(isoDateOf(year, plain.month, plain.daysInMonth + 1)).toBeUndefined();
      }),
    );
  });

  test('order is the order of the days', () => {
    fc.assert(
      fc.property(epochDays, epochDays, (a, b) => {
        const [first, second] = [day(textOfEpochDay(a)), day(textOfEpochDay(b))];
        expect(Math.sign(compareDates(first, second))).toBe(Math.sign(a - b));
        expect(isBefore(first, second)).toBe(a < b);
      }),
    );
  });

  test('the day of the week is that of the engine’s own calendar', () => {
    fc.assert(
      fc.property(epochDays, (n) => {
        const sundayFirst = new Date(n * 86_400_000).getUTCDay();
        expect(weekdayOf(day(textOfEpochDay(n)))).toBe(sundayFirst === 0 ? 7 : sundayFirst);
        expect(isWeekend(day(textOfEpochDay(n)))).toBe(sundayFirst === 0 || sundayFirst === 6);
      }),
    );
  });

  test('a period holds its first and its last day', () => {
    const [from, to] = [day('2027-01-04'), day('2027-01-29')];
    expect(
      ['2027-01-03', '2027-01-04', '2027-01-29', '2027-01-30'].map((text) => isWithin(day(text), from, to)),
    ).toEqual([false, true, true, false]);
  });

  test('29 February has its birthday on the 28th in other years', () => {
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
  });

  test('goes on past the last year of four digits', () => {
    const past = addDays(day('9999-12-31'), 1);
    expect(isBefore(day('9999-12-31'), past)).toBe(true);
    expect(formatDate(past)).toBe('1 January 10000');
  });
});

describe('formats', () => {
  test('a date as a reader reads it', () => {
    const date = day('2026-12-14');
    expect(formatDate(date)).toBe('14 December 2026');
    expect(formatWeekdayDate(date)).toBe('Monday 14 December 2026');
    expect(formatDayMonth(date)).toBe('14 December');
    expect(formatShort(day('2027-09-05'))).toBe('5 Sep');
  });
});
