import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { weekdays } from '../../src/case/fields/school.ts';
import type { Timetable } from '../../src/case/timetable.ts';
import { MOST_ROWS, MOST_WEEKS, readTimetable, weeksTouched } from '../../src/case/timetable.ts';
import type { Typed } from '../../src/case/typed.ts';
import { clockTime, formatTime } from '../../src/domain/clock-time.ts';
import { addDays, isBefore, isWeekend, weekdayOf } from '../../src/domain/iso-date.ts';
import { day } from '../domain/some-dates.ts';
import { at, caseOf, inSchool, period, schoolWeek, week } from './case-of.ts';

function timetableOf(c: Case): Timetable {
  const timetable = readTimetable(c);
  if (timetable === undefined) throw new Error('the test’s case has no timetable');
  return timetable;
}

const firstWeek = (c: Case) => {
  const [first] = timetableOf(c).weeks;
  if (first === undefined) throw new Error('the test’s timetable has no week');
  return first;
};

// 4 January 2027 is a Monday.
const fourWeeks = period('2027-01-04', '2027-01-29');

describe('weeksTouched', () => {
  test.each([
    ['2027-01-04', '2027-01-04', 1],
    ['2027-01-04', '2027-01-10', 1],
    ['2027-01-04', '2027-01-11', 2],
    ['2027-01-06', '2027-02-02', 5],
    ['2027-01-09', '2027-01-10', 0],
    ['2027-01-09', '2027-01-11', 1],
    ['2027-01-04', '2027-01-03', 0],
  ])('%s to %s: %d', (start, end, count) => {
    expect(weeksTouched(day(start), day(end))).toBe(count);
  });
});

describe('the weeks', () => {
  test('there is no timetable before both dates are known and in order', () => {
    expect(readTimetable(caseOf())).toBeUndefined();
    expect(readTimetable(caseOf(period('2027-01-29', '2027-01-04')))).toBeUndefined();
  });

  test('each school day of the period stands in one week, once, and no other day does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 7 * MOST_WEEKS - 1 }), (from, length) => {
        const start = addDays(day('2026-09-01'), from);
        const end = addDays(start, length);
        const timetable = timetableOf(caseOf(period(start, end)));
        const inPeriod = timetable.weeks.flatMap((w) => w.days.filter((d) => d.state !== 'outside').map((d) => d.date));
        const expected = Array.from({ length: length + 1 }, (_, n) => addDays(start, n)).filter(
          (date) => !isWeekend(date),
        );
        expect(inPeriod).toEqual(expected);
        for (const w of timetable.weeks) {
          expect(w.days.map((d) => d.weekday)).toEqual(weekdays);
          for (const d of w.days) expect(weekdays[weekdayOf(d.date) - 1]).toBe(d.weekday);
          expect(isBefore(end, w.to)).toBe(false);
        }
      }),
    );
  });

  test('weeks run from Monday to Friday: one that starts in the middle is a part week', () => {
    const { weeks } = timetableOf(caseOf(period('2027-01-06', '2027-02-02')));
    expect(weeks.map(({ number, from, to, openDays }) => [number, from, to, openDays])).toEqual([
      [1, '2027-01-06', '2027-01-08', 3],
      [2, '2027-01-11', '2027-01-15', 5],
      [3, '2027-01-18', '2027-01-22', 5],
      [4, '2027-01-25', '2027-01-29', 5],
      [5, '2027-02-01', '2027-02-02', 2],
    ]);
    expect(weeks[0]?.days.map((d) => [d.date, d.state, 'side' in d ? d.side : ''])).toEqual([
      ['2027-01-04', 'outside', 'before'],
      ['2027-01-05', 'outside', 'before'],
      ['2027-01-06', 'unanswered', ''],
      ['2027-01-07', 'unanswered', ''],
      ['2027-01-08', 'unanswered', ''],
    ]);
  });

  test('what an earlier Waymark kept by seven days from the start has the same hours on the same day', () => {
    // Its week 1 of a Wednesday start went from that Wednesday to the Tuesday after.
    const c = caseOf(
      period('2027-01-06', '2027-01-19'),
      schoolWeek,
      week(1, inSchool('9', '11')),
      week(2, inSchool('9', '1')),
    );
    const hours = timetableOf(c).weeks.flatMap((w) =>
      w.days.flatMap((d) => (d.state === 'outside' ? [] : [[d.date, d.minutes]])),
    );
    expect(hours).toEqual([
      ['2027-01-06', 120],
      ['2027-01-07', 120],
      ['2027-01-08', 120],
      ['2027-01-11', 120],
      ['2027-01-12', 120],
      ['2027-01-13', 240],
      ['2027-01-14', 240],
      ['2027-01-15', 240],
      ['2027-01-18', 240],
      ['2027-01-19', 240],
    ]);
  });

  test('eight times seven days take nine rows at most, and what is beyond them is none of it', () => {
    const { weeks } = timetableOf(caseOf(period('2027-01-06', '2027-06-02')));
    expect(weeks).toHaveLength(MOST_ROWS);
    expect(weeks.at(-1)).toMatchObject({ from: '2027-03-01', to: '2027-03-02' });
    expect(weeks.at(-1)?.days.map(({ state }) => state)).toEqual([
      'unanswered',
      'unanswered',
      'outside',
      'outside',
      'outside',
    ]);
  });

  test('a period of one weekend has no week', () => {
    expect(timetableOf(caseOf(period('2027-01-09', '2027-01-10'))).weeks).toEqual([]);
  });

  test('in a last week that is cut short the days after the end lie outside', () => {
    const last = timetableOf(caseOf(period('2027-01-04', '2027-01-13'), week(2, at('home')))).weeks.at(-1);
    expect(last?.days.map((d) => d.state)).toEqual(['home', 'home', 'home', 'outside', 'outside']);
    expect(last?.to).toBe('2027-01-13');
    expect(last?.openDays).toBe(3);
  });

  test('a year typed wrong makes no endless timetable', () => {
    expect(timetableOf(caseOf(period('2027-01-04', '9999-01-29'))).weeks).toHaveLength(MOST_WEEKS);
  });

  test('a period that begins at a weekend begins its weeks there', () => {
    expect(firstWeek(caseOf(period('2022-11-19', '2022-12-16'))).days[0]).toMatchObject({
      weekday: 'monday',
      date: '2022-11-21',
    });
  });
});

describe('a day', () => {
  const monday = (typed: Typed, school = schoolWeek) =>
    firstWeek(caseOf(fourWeeks, school, { 'timetable.week.1.monday': typed })).days[0];

  test('in school is read inside the school’s day', () => {
    expect(monday(inSchool('9', '1.30'))).toMatchObject({
      state: 'school',
      time: { start: '09:00', end: '13:30' },
      minutes: 270,
    });
  });

  test('the example of the guidance, 08:00 to 1:30, is read', () => {
    expect(monday(inSchool('08:00', '1:30'))).toMatchObject({
      state: 'school',
      time: { start: '08:00', end: '13:30' },
      minutes: 330,
    });
  });

  test.each(['home', 'elsewhere', 'closed'] as const)(
    '%s is no time in school, whatever stands in the other boxes',
    (where) => {
      expect(monday({ where, start: '9', end: '12' })).toMatchObject({ state: where, minutes: 0 });
    },
  );

  test('left blank is unanswered', () => {
    expect(monday({ where: '', start: ' ', end: '' })).toMatchObject({ state: 'unanswered', minutes: 0 });
  });

  test.each([
    [inSchool('9', ''), { kind: 'time-missing', box: 'end' }],
    [inSchool('nine', '12'), { kind: 'time-unreadable', box: 'start', typed: 'nine' }],
    [inSchool('9', '4'), { kind: 'time-ambiguous', box: 'end', am: '04:00', pm: '16:00' }],
    [inSchool('12', '9'), { kind: 'time-order', start: '12:00', end: '09:00' }],
    [inSchool('9', '9'), { kind: 'time-order', start: '09:00', end: '09:00' }],
    [{ where: 'moon', start: '', end: '' }, { kind: 'not-an-option' }],
    [{ where: '', start: '9', end: '12' }, { kind: 'not-an-option' }],
    ['in school', { kind: 'wrong-shape' }],
  ])('%j cannot be read, and says why', (typed, why) => {
    expect(monday(typed)).toMatchObject({ state: 'unreadable', why, minutes: 0 });
  });

  test('is read as a school’s own day is where that is not known', () => {
    expect(monday(inSchool('9', '1'), {})).toMatchObject({
      state: 'school',
      time: { start: '09:00', end: '13:00' },
      schoolDay: undefined,
    });
  });
});

describe('the hours', () => {
  test('of a week add up, beside those of the year group', () => {
    const first = firstWeek(
      caseOf(fourWeeks, schoolWeek, week(1, inSchool('9', '12')), { 'timetable.week.1.friday': at('home') }),
    );
    expect(first).toMatchObject({
      openDays: 5,
      minutes: 720,
      minutesPerOpenDay: 144,
      fullMinutes: 1950,
      complete: true,
    });
    expect(first.share).toBeCloseTo(720 / 1950);
  });

  test('a closed day counts for nobody', () => {
    const first = firstWeek(
      caseOf(fourWeeks, schoolWeek, week(1, inSchool('9', '12')), { 'timetable.week.1.monday': at('closed') }),
    );
    expect(first).toMatchObject({ openDays: 4, minutes: 720, minutesPerOpenDay: 180, fullMinutes: 1560 });
  });

  test('a week in which the school is closed has no share', () => {
    expect(firstWeek(caseOf(fourWeeks, schoolWeek, week(1, at('closed'))))).toMatchObject({
      openDays: 0,
      minutes: 0,
      minutesPerOpenDay: undefined,
      fullMinutes: 0,
      share: undefined,
      complete: true,
    });
  });

  test('the year group’s week is not guessed where a school day is unknown', () => {
    const fourDays = { ...schoolWeek, 'school.day.friday': '' };
    expect(firstWeek(caseOf(fourWeeks, fourDays, week(1, inSchool('9', '12'))))).toMatchObject({
      minutes: 900,
      fullMinutes: undefined,
      share: undefined,
    });
    expect(
      firstWeek(caseOf(fourWeeks, fourDays, week(1, inSchool('9', '12')), { 'timetable.week.1.friday': at('closed') }))
        .fullMinutes,
    ).toBe(1560);
  });

  test('a day that is unanswered or unreadable leaves the week incomplete', () => {
    const full = week(1, inSchool('9', '12'));
    expect(firstWeek(caseOf(fourWeeks, schoolWeek, full, { 'timetable.week.1.monday': '' })).complete).toBe(false);
    expect(
      firstWeek(caseOf(fourWeeks, schoolWeek, full, { 'timetable.week.1.monday': inSchool('x', '12') })).complete,
    ).toBe(false);
  });

  test('are the sum of the days, never less than none, and the whole share only for whole days', () => {
    const time = fc.integer({ min: 525, max: 915 });
    const inDay = fc
      .tuple(time, time)
      .filter(([a, b]) => a < b)
      .map(([start, end]) => inSchool(formatTime(clockTime(start)), formatTime(clockTime(end))));
    const whole = fc.constant(inSchool('8:45am', '3:15pm'));
    const typedDay = fc.oneof(fc.constantFrom(at('home'), at('elsewhere'), at('closed')), inDay, {
      weight: 4,
      arbitrary: whole,
    });
    fc.assert(
      fc.property(fc.array(typedDay, { minLength: 5, maxLength: 5 }), (days) => {
        const answers = Object.fromEntries(
          weekdays.map((weekday, n) => [`timetable.week.1.${weekday}`, days[n] ?? '']),
        );
        const first = firstWeek(caseOf(fourWeeks, schoolWeek, answers));
        expect(first.complete).toBe(true);
        expect(first.minutes).toBe(first.days.reduce((total, d) => total + d.minutes, 0));
        const allWhole = first.days.every((d) => d.state === 'closed' || d.minutes === 390);
        if (first.share !== undefined) {
          expect(first.share).toBeGreaterThanOrEqual(0);
          expect(first.share).toBeLessThanOrEqual(1);
          expect(first.share === 1).toBe(allWhole);
        }
      }),
    );
  });
});

describe('the school’s calendar', () => {
  // Week 1 of this period holds Good Friday 2026, week 2 Easter Monday; the clocks change on the Sunday before it.
  const easter = caseOf(period('2026-03-30', '2026-04-24'), schoolWeek, {
    ...week(1, inSchool('9', '12')),
    'school.closed-days.a': '1',
    'school.closed-days.a.what': 'INSET day',
    'school.closed-days.a.on': { day: '31', month: '3', year: '2026' },
    'school.terms.a': '1',
    'school.terms.a.from': { day: '5', month: '1', year: '2026' },
    'school.terms.a.to': { day: '2', month: '4', year: '2026' },
    'school.terms.b': '2',
    'school.terms.b.from': { day: '13', month: '4', year: '2026' },
    'school.terms.b.to': { day: '22', month: '5', year: '2026' },
  });

  test('closes a bank holiday, an INSET day and a holiday by itself, and says why', () => {
    const [first, second, third] = timetableOf(easter).weeks;
    expect(first?.days.map((d) => d.state)).toEqual(['school', 'closed', 'school', 'school', 'closed']);
    expect(first?.days[1]).toMatchObject({ why: { kind: 'closed-day', name: 'INSET day' } });
    expect(first?.days[4]).toMatchObject({ why: { kind: 'bank-holiday', name: 'Good Friday' } });
    expect(second?.days.map((d) => (d.state === 'closed' ? d.why?.kind : d.state))).toEqual([
      'bank-holiday',
      'holiday',
      'holiday',
      'holiday',
      'holiday',
    ]);
    expect(third?.days.map((d) => d.state)).toEqual([
      'unanswered',
      'unanswered',
      'unanswered',
      'unanswered',
      'unanswered',
    ]);
  });

  test('leaves what was typed for a closed day stored, and counts none of it', () => {
    const first = firstWeek(easter);
    expect(easter.answers.get('timetable.week.1.friday')).toEqual(inSchool('9', '12'));
    expect(first).toMatchObject({ openDays: 3, minutes: 540, minutesPerOpenDay: 180, complete: true });
  });

  test('asks nothing in a week of holiday', () => {
    expect(timetableOf(easter).weeks[1]).toMatchObject({ openDays: 0, complete: true, minutesPerOpenDay: undefined });
  });

  test('leaves a day after the end outside, be it a bank holiday or not', () => {
    const short = caseOf(period('2026-03-30', '2026-04-01'), schoolWeek);
    expect(firstWeek(short).days.map((d) => d.state)).toEqual([
      'unanswered',
      'unanswered',
      'unanswered',
      'outside',
      'outside',
    ]);
  });

  test('does not explain a day that was closed by hand', () => {
    const byHand = firstWeek(caseOf(fourWeeks, schoolWeek, { 'timetable.week.1.monday': at('closed') })).days[0];
    expect(byHand).toMatchObject({ state: 'closed' });
    expect(byHand).not.toHaveProperty('why');
  });
});

describe('the calendar’s edges', () => {
  test.each([
    ['when the clocks go forward', '2026-03-23', '2026-04-17'],
    ['when the clocks go back', '2026-10-12', '2026-11-06'],
    ['over a leap day', '2028-02-07', '2028-03-03'],
    ['over the end of the academic year', '2026-08-17', '2026-09-11'],
  ])('%s each week still has its five weekdays, seven days after those of the one before', (_, start, end) => {
    const { weeks } = timetableOf(caseOf(period(start, end)));
    expect(weeks).toHaveLength(4);
    for (const [index, w] of weeks.entries()) {
      expect(w.from).toBe(addDays(day(start), 7 * index));
      expect(w.days.map((d) => weekdayOf(d.date))).toEqual([1, 2, 3, 4, 5]);
    }
  });

  test('29 February is a day of the timetable', () => {
    const days = timetableOf(caseOf(period('2028-02-07', '2028-03-03'))).weeks.flatMap((w) =>
      w.days.map((d) => d.date),
    );
    expect(days).toContain('2028-02-29');
    expect(days.at(-1)).toBe('2028-03-03');
  });
});
