import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTime, formatTime, minutesOf } from '../../src/domain/clock-time.ts';
import { readTime } from '../../src/domain/read-time.ts';

const minutes = fc.integer({ min: 0, max: 1439 });
const schoolDay = { start: clockTime(8 * 60 + 45), end: clockTime(15 * 60 + 15) };
const two = (n: number): string => String(n).padStart(2, '0');

describe('readTime', () => {
  test.each([
    ['9', '09:00'],
    ['9.30am', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['09:30', '09:30'],
    ['13:30', '13:30'],
    ['1330', '13:30'],
    ['9 30', '09:30'],
    ['1.30 pm', '13:30'],
    ['1:30 P.M.', '13:30'],
    ['1 : 30pm', '13:30'],
    ['noon', '12:00'],
    ['Midday', '12:00'],
    ['12am', '00:00'],
    ['12.30pm', '12:30'],
    ['0:15', '00:15'],
    ['13:30pm', '13:30'],
    [' 9am ', '09:00'],
    ['half past 12', '12:30'],
    ['Quarter to 1', '12:45'],
    ['quarter to 12', '11:45'],
    ['quarter past 9 am', '09:15'],
    ['9 o’clock', '09:00'],
    ["3 o'clock pm", '15:00'],
  ])('reads %j as %s', (typed, time) => {
    expect(readTime(typed, 'start')).toEqual({ ok: true, value: time });
  });

  test.each([
    '9:3',
    '24:00',
    '9:60',
    '25',
    'nine',
    'half to 3',
    'half past 13',
    'quarter to 0',
    '9:30:00',
    '-9',
    '9am-12',
    '13am',
    '9\u0000',
    '9:30 xm',
    '99999',
    '٩',
  ])('cannot read %j', (typed) => {
    expect(readTime(typed, 'end')).toEqual({ ok: false, error: { kind: 'time-unreadable', box: 'end', typed } });
  });

  test('says which box is empty', () => {
    expect(readTime('  ', 'morning')).toEqual({ ok: false, error: { kind: 'time-missing', box: 'morning' } });
  });

  test('a bare hour lies between 7am and 6:59pm, as a school’s own day does', () => {
    const hours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((hour) => readTime(String(hour), 'start'));
    expect(hours.map((time) => (time.ok ? minutesOf(time.value) / 60 : undefined))).toEqual([
      13, 14, 15, 16, 17, 18, 7, 8, 9, 10, 11, 12,
    ]);
  });

  test('every 24-hour time reads as itself, in or out of the school’s day', () => {
    fc.assert(
      fc.property(minutes, fc.boolean(), fc.constantFrom(':', '.', ' ', ''), (m, inSchool, sign) => {
        const explicit = m < 600 || m >= 780;
        fc.pre(explicit);
        const typed = `${two(Math.floor(m / 60))}${sign}${two(m % 60)}`;
        expect(readTime(typed, 'start', inSchool ? schoolDay : undefined)).toEqual({ ok: true, value: clockTime(m) });
      }),
    );
  });

  test('every time as it is shown reads as itself', () => {
    fc.assert(
      fc.property(minutes, (m) => {
        expect(readTime(formatTime(clockTime(m)), 'start', schoolDay)).toEqual({ ok: true, value: clockTime(m) });
      }),
    );
  });

  test('a bare time inside a school’s day is that time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 390, max: 570 }),
        fc.integer({ min: 240, max: 600 }),
        fc.nat(),
        (start, length, at) => {
          const m = start + (at % (length + 1));
          const hour = Math.floor(m / 60) % 12 || 12;
          const typed = `${String(hour)}:${two(m % 60)}`;
          expect(readTime(typed, 'end', { start: clockTime(start), end: clockTime(start + length) })).toEqual({
            ok: true,
            value: clockTime(m),
          });
        },
      ),
    );
  });

  test('both ends belong to the school’s day', () => {
    expect(readTime('8:45', 'start', schoolDay)).toEqual({ ok: true, value: '08:45' });
    expect(readTime('3:15', 'end', schoolDay)).toEqual({ ok: true, value: '15:15' });
  });

  test('a bare time outside the school’s day could be either', () => {
    expect(readTime('4', 'end', schoolDay)).toEqual({
      ok: false,
      error: { kind: 'time-ambiguous', box: 'end', am: '04:00', pm: '16:00' },
    });
    expect(readTime('8:00', 'start', schoolDay)).toMatchObject({
      ok: false,
      error: { kind: 'time-ambiguous', am: '08:00', pm: '20:00' },
    });
  });

  test('a bare time that is twice inside could be either', () => {
    const long = { start: clockTime(7 * 60), end: clockTime(20 * 60) };
    expect(readTime('7:30', 'start', long)).toMatchObject({
      ok: false,
      error: { kind: 'time-ambiguous', am: '07:30', pm: '19:30' },
    });
  });

  test('the example of the guidance: 08:00 to 1:30', () => {
    expect(readTime('08:00', 'start', schoolDay)).toEqual({ ok: true, value: '08:00' });
    expect(readTime('1:30', 'end', schoolDay)).toEqual({ ok: true, value: '13:30' });
  });

  test('always gives a time or a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const result = readTime(typed, 'start', schoolDay);
        expect(result.ok ? result.value : result.error.kind).toMatch(/^\d\d:\d\d$|^time-/);
      }),
    );
  });
});
