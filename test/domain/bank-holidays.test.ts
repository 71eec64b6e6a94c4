import { describe, expect, test } from 'vitest';
import { bankHoliday } from '../../src/domain/bank-holidays.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { addDays, isoDateOf, isWeekend, weekdayOf } from '../../src/domain/iso-date.ts';
import { day } from './some-dates.ts';

const YEARS = [2022, 2023, 2024, 2025, 2026, 2027, 2028] as const;

const on = (year: number, month: number, date: number): IsoDate => {
  const made = isoDateOf(year, month, date);
  if (made === undefined) throw new Error('no such day');
  return made;
};

/** Easter Sunday, by the rule of Gauss for the Gregorian calendar in the form of Meeus, Jones and Butcher. */
function easter(year: number): IsoDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return on(year, Math.floor(n / 31), (n % 31) + 1);
}

const daysOf = (year: number): readonly IsoDate[] =>
  Array.from({ length: 366 }, (_, index) => addDays(on(year, 1, 1), index)).filter((date) =>
    date.startsWith(String(year)),
  );

const named = (year: number, name: RegExp): readonly IsoDate[] =>
  daysOf(year).filter((date) => name.test(bankHoliday(date) ?? ''));

describe.each(YEARS)('the bank holidays of %i', (year) => {
  test('are eight at least, none of them at a weekend', () => {
    const all = daysOf(year).filter((date) => bankHoliday(date) !== undefined);
    expect(all.length).toBeGreaterThanOrEqual(8);
    expect(all.filter(isWeekend)).toEqual([]);
  });

  test('have Good Friday and Easter Monday where Easter puts them', () => {
    expect(named(year, /^Good Friday$/u)).toEqual([addDays(easter(year), -2)]);
    expect(named(year, /^Easter Monday$/u)).toEqual([addDays(easter(year), 1)]);
  });

  test('have the first Monday of May and the last of August', () => {
    const mondays = daysOf(year).filter((date) => weekdayOf(date) === 1);
    expect(named(year, /^Early May/u)).toEqual([mondays.find((date) => date.slice(5, 7) === '05')]);
    expect(named(year, /^Summer/u)).toEqual([mondays.findLast((date) => date.slice(5, 7) === '08')]);
  });

  test('have two days off for Christmas, and one for the new year that is not before it', () => {
    const christmas = named(year, /Christmas|Boxing/u);
    expect(christmas).toHaveLength(2);
    expect(christmas.every((date) => date >= `${String(year)}-12-25`)).toBe(true);
    const newYear = named(year, /New Year/u);
    expect(newYear).toEqual([daysOf(year).find((date) => !isWeekend(date))]);
  });
});

test('an ordinary day, and one in a year that is not known, has none', () => {
  expect(bankHoliday(day('2027-03-25'))).toBeUndefined();
  expect(bankHoliday(day('2035-12-25'))).toBeUndefined();
});
