import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/case/case.ts';
import type { Closure } from '../../src/case/school-calendar.ts';
import { closureInWords, closureOn, isOpenOn, nextOpenDay, readCalendar } from '../../src/case/school-calendar.ts';
import type { Typed } from '../../src/case/typed.ts';
import { day } from '../domain/some-dates.ts';
import { caseOf, typedDate } from './case-of.ts';

/** Two half-terms of 2027 with a week between them, told in the wrong order, and an INSET day. */
const answers: Readonly<Record<Path, Typed>> = {
  'school.terms.b': '1',
  'school.terms.b.from': typedDate('2027-02-22'),
  'school.terms.b.to': typedDate('2027-03-25'),
  'school.terms.a': '2',
  'school.terms.a.from': typedDate('2027-01-04'),
  'school.terms.a.to': typedDate('2027-02-12'),
  'school.closed-days.x': '1',
  'school.closed-days.x.what': 'INSET day',
  'school.closed-days.x.on': typedDate('2027-01-18'),
  'school.closed-days.y': '2',
  'school.closed-days.y.on': typedDate('2027-01-19'),
};
const calendar = readCalendar(caseOf(answers));
const nothingSaid = readCalendar(caseOf());

describe('why a school is closed', () => {
  test.each<[string, Closure, string]>([
    ['2027-01-09', { kind: 'weekend' }, 'weekend'],
    ['2027-01-18', { kind: 'closed-day', name: 'INSET day' }, 'INSET day'],
    ['2027-01-19', { kind: 'closed-day', name: 'Closed' }, 'Closed'],
    ['2027-02-15', { kind: 'holiday' }, 'school holiday'],
    ['2027-02-19', { kind: 'holiday' }, 'school holiday'],
    ['2027-03-26', { kind: 'bank-holiday', name: 'Good Friday' }, 'Good Friday'],
  ])('%s', (date, closure, words) => {
    expect(closureOn(calendar, day(date))).toEqual(closure);
    expect(closureInWords(closure)).toBe(words);
  });

  test('a weekday on which it is closed every week', () => {
    const fourDays = readCalendar(caseOf({ 'school.closed-weekdays': ['friday'] }));
    const closure = closureOn(fourDays, day('2027-01-08'));
    expect(closure).toEqual({ kind: 'closed-weekday', name: 'Friday' });
    expect(closure && closureInWords(closure)).toBe('every Friday');
    expect(nextOpenDay(fourDays, day('2027-01-07'))).toBe('2027-01-11');
  });

  test.each(['2027-01-04', '2027-02-12', '2027-02-22', '2027-03-25'])(
    'the first and the last day of a half-term are open: %s',
    (date) => {
      expect(isOpenOn(calendar, day(date))).toBe(true);
    },
  );

  test.each(['2027-01-01', '2026-12-30', '2027-06-01'])(
    'of what lies before or after the named terms only bank holidays are known: %s',
    (date) => {
      expect(isOpenOn(calendar, day(date))).toBe(date !== '2027-01-01');
    },
  );

  test('a school that has named no terms is open on each weekday that is no bank holiday', () => {
    expect(isOpenOn(nothingSaid, day('2027-02-17'))).toBe(true);
    expect(isOpenOn(nothingSaid, day('2027-02-20'))).toBe(false);
    expect(isOpenOn(nothingSaid, day('2027-03-29'))).toBe(false);
  });

  test('a half-term with one date missing is not there yet', () => {
    const half = readCalendar(caseOf({ 'school.terms.a': '1', 'school.terms.a.from': typedDate('2027-01-04') }));
    expect(half.terms).toEqual([]);
  });
});

describe('the next open day', () => {
  test.each([
    ['2027-01-14', '2027-01-15'],
    ['2027-01-15', '2027-01-20'],
    ['2027-02-12', '2027-02-22'],
    ['2027-03-25', '2027-03-30'],
  ])('after %s is %s', (date, next) => {
    expect(nextOpenDay(calendar, day(date))).toBe(next);
  });

  test('lies after a leap day, and after the clocks change', () => {
    expect(nextOpenDay(nothingSaid, day('2028-02-28'))).toBe('2028-02-29');
    expect(nextOpenDay(nothingSaid, day('2028-02-29'))).toBe('2028-03-01');
    expect(nextOpenDay(nothingSaid, day('2026-03-27'))).toBe('2026-03-30');
    expect(nextOpenDay(nothingSaid, day('2026-10-23'))).toBe('2026-10-26');
  });

  test('is the day after where the school is closed longer than a summer', () => {
    const years = readCalendar(
      caseOf({
        'school.terms.a': '1',
        'school.terms.a.from': typedDate('2027-01-04'),
        'school.terms.a.to': typedDate('2027-01-05'),
        'school.terms.b': '2',
        'school.terms.b.from': typedDate('2028-01-04'),
        'school.terms.b.to': typedDate('2028-01-05'),
      }),
    );
    expect(nextOpenDay(years, day('2027-01-05'))).toBe('2027-01-06');
  });
});
