import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNames } from '../../src/domain/iso-date.ts';
import { readDate } from '../../src/domain/read-date.ts';
import { epochDays, textOfEpochDay } from './some-dates.ts';

const read = (day: string, month: string, year: string) => readDate({ day, month, year });
const parts = (n: number): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = textOfEpochDay(n).split('-').map(Number);
  return [year, month, day];
};

describe('readDate', () => {
  test('reads every date, with or without leading zeros', () => {
    fc.assert(
      fc.property(epochDays, fc.boolean(), (n, zeros) => {
        const [year, month, day] = parts(n);
        const width = zeros ? 2 : 1;
        expect(read(String(day).padStart(width, '0'), String(month).padStart(width, '0'), String(year))).toEqual({
          ok: true,
          value: textOfEpochDay(n),
        });
      }),
    );
  });

  test('reads the name of a month from its first three letters on, in any case, with stray signs around', () => {
    const around = fc.constantFrom('', ' ', '.', ',', '  ', ' -');
    fc.assert(
      fc.property(
        epochDays,
        fc.integer({ min: 3, max: 9 }),
        fc.boolean(),
        around,
        around,
        (n, length, upper, before, after) => {
          const [year, month, day] = parts(n);
          const name = (monthNames[month - 1] ?? '').slice(0, length);
          const typed = before + (upper ? name.toUpperCase() : name) + after;
          expect(read(`${before}${String(day)}${after}`, typed, ` ${String(year)}.`)).toEqual({
            ok: true,
            value: textOfEpochDay(n),
          });
        },
      ),
    );
  });

  test('names the boxes that are empty', () => {
    expect(read('', '2', '')).toEqual({ ok: false, error: { kind: 'date-missing', boxes: ['day', 'year'] } });
    expect(read(' - ', '2', '2027')).toEqual({ ok: false, error: { kind: 'date-missing', boxes: ['day'] } });
  });

  test('names the boxes that cannot be read', () => {
    expect(read('first', 'Smarch', '2027')).toEqual({
      ok: false,
      error: { kind: 'date-unreadable', boxes: ['day', 'month'] },
    });
    expect(read('1', '1', 'next')).toEqual({ ok: false, error: { kind: 'date-unreadable', boxes: ['year'] } });
    expect(read('1', 'ja', '2027')).toEqual({ ok: false, error: { kind: 'date-unreadable', boxes: ['month'] } });
    expect(read('1', 'January\u0000', '2027')).toEqual({ ok: true, value: '2027-01-01' });
  });

  test('does not join what punctuation parts', () => {
    expect(read('1.5', '1', '2027')).toMatchObject({ ok: false, error: { kind: 'date-unreadable' } });
    expect(read('1', '1', '20-27')).toMatchObject({ ok: false, error: { kind: 'date-unreadable' } });
  });

  test.each(['27', '027', '20277'])('asks for four digits of the year %s', (year) => {
    expect(read('1', '1', year)).toEqual({ ok: false, error: { kind: 'year-digits' } });
  });

  test.each([
    ['31', '4', '2027'],
    ['29', 'feb', '2027'],
    ['0', '1', '2027'],
    ['32', '1', '2027'],
    ['1', '13', '2027'],
    ['1', '0', '2027'],
  ])('there is no %s/%s/%s', (day, month, year) => {
    expect(read(day, month, year)).toEqual({ ok: false, error: { kind: 'date-impossible' } });
  });

  test('keeps a date that is unlikely: born 01/01/1001', () => {
    expect(read('01', '01', '1001')).toEqual({ ok: true, value: '1001-01-01' });
  });

  test('always gives a date or a reason', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (day, month, year) => {
          const result = read(day, month, year);
          expect(result.ok ? result.value : result.error.kind).toMatch(/^\d{4}-\d{2}-\d{2}$|^date-|^year-digits$/);
        },
      ),
    );
  });
});
