import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Typed } from '../../src/case/typed.ts';
import { withoutCode } from '../../src/documents/both/attendance-weeks.ts';
import { addDays, weekdayOf } from '../../src/domain/iso-date.ts';
import type { PlannedSession } from '../../src/policy/attendance/codes.ts';
import { attendanceCodes } from '../../src/policy/attendance/codes.ts';
import { codesAsCsv } from '../../src/policy/attendance/csv.ts';
import type { TypedAnswers } from '../../src/sample/typed-rows.ts';
import { at, caseOf, inSchool, period, schoolWeek, typedDate, week } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { lasting } from './breaks/changes-of-period.ts';
import { changed } from './situations.ts';

/** A pupil of Year 8 at a school whose registers are taken at 8:50am and 1pm. 11 January 2027 is a Monday. */
const ground: TypedAnswers = {
  ...schoolWeek,
  ...period('2027-01-11', '2027-01-15'),
  'pupil.date-of-birth': typedDate('2014-03-14'),
};
const codes = (...answers: readonly TypedAnswers[]): readonly PlannedSession[] =>
  attendanceCodes(caseOf(ground, ...answers), lincolnshire);

/** What the two sessions of one Monday are. */
function monday(typed: Typed, others: TypedAnswers = {}): readonly (readonly [string, boolean, string])[] {
  return codes({ 'timetable.week.1.monday': typed }, others)
    .filter(({ date }) => date === '2027-01-11')
    .map(({ code, expected, reason }) => [code, expected, reason]);
}

const only = (typed: Typed, others: TypedAnswers = {}): readonly string[] =>
  monday(typed, others).map(([code]) => code);

describe('a school without a Friday afternoon', () => {
  const shortFriday = { 'school.day.friday': { start: '8:45', end: '12:30', morning: '8:50', afternoon: '' } };
  const friday = (typed: Typed) =>
    codes({ 'timetable.week.1.friday': typed }, shortFriday)
      .filter(({ date }) => date === '2027-01-15')
      .map(({ session, code }) => [session, code]);

  test('has one session then, and no code for an afternoon that is not there', () => {
    expect(friday(inSchool('8:45', '12'))).toEqual([['am', '']]);
    expect(friday(at('home'))).toEqual([['am', 'C2']]);
  });

  test('is not told as not agreed', () => {
    const day = codes({ 'timetable.week.1.friday': at('home') }, shortFriday).filter(
      ({ date }) => date === '2027-01-15',
    );
    expect(withoutCode(day)).toBe('No session');
    expect(withoutCode(codes({ 'timetable.week.1.friday': at('home') }).slice(0, 1))).toBe('Not agreed');
  });

  test('and with a register outside that morning no code is worked out', () => {
    const late = { 'school.day.friday': { start: '8:45', end: '12:30', morning: '1pm', afternoon: '' } };
    expect(codes({ 'timetable.week.1.friday': inSchool('8:45', '12') }, late).at(-1)?.code).toBe('not known');
  });
});

describe('a day in school', () => {
  test('until half past one is a whole day: the pupil is there when both registers are taken', () => {
    expect(monday(inSchool('8:45', '13:30'))).toEqual([
      ['', true, 'In school for the morning register at 8:50am.'],
      ['', true, 'In school for the afternoon register at 1pm.'],
    ]);
  });

  test('until noon is a morning', () => {
    expect(monday(inSchool('8:45', '12'))).toEqual([
      ['', true, 'In school for the morning register at 8:50am.'],
      ['C2', false, 'Leaves at 12pm, before the afternoon register at 1pm, as agreed in the part-time timetable.'],
    ]);
  });

  test.each([
    ['8:50', '1:01', ['', '']],
    ['8:50', '1:00', ['', 'C2']],
    ['9:20', '1:01', ['', '']],
    ['9:21', '1:01', ['C2', '']],
    ['13:00', '15:15', ['C2', '']],
    ['13:30', '15:15', ['C2', '']],
    ['13:31', '15:15', ['C2', 'C2']],
    ['8:45', '8:50', ['C2', 'C2']],
    ['9:00', '9:10', ['', 'C2']],
    ['10:00', '12:00', ['C2', 'C2']],
  ])('from %s to %s: %j', (start, end, expected) => {
    expect(only(inSchool(start, end))).toEqual(expected);
  });

  test('says when the pupil comes while the register is open, after it has closed, or leaves as it is taken', () => {
    expect(monday(inSchool('9:00', '1:00')).map(([, , reason]) => reason)).toEqual([
      'Comes at 9am, after the morning register at 8:50am but while it is open.',
      'Leaves at 1pm, which is when the afternoon register at 1pm is taken, as agreed in the part-time timetable.',
    ]);
    expect(monday(inSchool('10:00', '1:30'))[0]?.[2]).toBe(
      'Comes at 10am, after the morning register at 8:50am has closed, as agreed in the part-time timetable.',
    );
  });
});

describe('a day elsewhere, at home, or not known', () => {
  test('at home is never B', () => {
    expect(monday(at('home'))).toEqual([
      ['C2', false, 'At home, as agreed in the part-time timetable.'],
      ['C2', false, 'At home, as agreed in the part-time timetable.'],
    ]);
  });

  test('in provision elsewhere is for the school to say', () => {
    expect(only(at('elsewhere'))).toEqual(['K or D', 'K or D']);
  });

  test('on which the school is closed has no sessions, by hand or by the calendar', () => {
    expect(only(at('closed'))).toEqual([]);
    expect(
      only(at('home'), { 'school.closed-days.a': '1', 'school.closed-days.a.on': typedDate('2027-01-11') }),
    ).toEqual([]);
  });

  test.each<[string, Typed, TypedAnswers]>([
    ['has no answer', '', {}],
    ['cannot be read', inSchool('soon', 'later'), {}],
    ['has no register times', inSchool('8:45am', '12pm'), { 'school.day.monday': '' }],
    [
      'has a register outside the school’s day',
      inSchool('8:45', '12'),
      { 'school.day.monday': { start: '8:45', end: '3:15', morning: '8:30', afternoon: '1:00' } },
    ],
    [
      'has a register when the day ends',
      inSchool('8:45', '12'),
      { 'school.day.monday': { start: '8:45', end: '3:15', morning: '8:50', afternoon: '3:15' } },
    ],
  ])('that %s has no code', (_, typed, others) => {
    expect(monday(typed, others).map(([code, expected]) => [code, expected])).toEqual([
      ['not known', false],
      ['not known', false],
    ]);
  });

  test('at home needs no register times, but a date of birth', () => {
    expect(only(at('home'), { 'school.day.monday': '' })).toEqual(['C2', 'C2']);
    expect(only(at('home'), { 'pupil.date-of-birth': '' })).toEqual(['not known', 'not known']);
    expect(only(inSchool('8:45', '1:30'), { 'pupil.date-of-birth': '' })).toEqual(['', '']);
  });
});

describe('compulsory school age', () => {
  /** The codes of afternoons at home, by date, for a pupil born on a day. */
  function afternoons(born: string, start: string, end: string): ReadonlyMap<string, string> {
    const c = changed('plain', { answers: { ...lasting(start, end), 'pupil.date-of-birth': typedDate(born) } }).case;
    return new Map(
      attendanceCodes(c, lincolnshire)
        .filter(({ session }) => session === 'pm')
        .map(({ date, code }) => [date, code]),
    );
  }

  test('begins in the period: X until the day before, then C2', () => {
    const found = afternoons('2022-03-15', '2027-03-15', '2027-04-09');
    expect([...found.keys()].includes('2027-03-26')).toBe(false);
    expect(
      ['2027-03-15', '2027-03-25', '2027-03-30', '2027-03-31', '2027-04-01', '2027-04-09'].map((date) =>
        found.get(date),
      ),
    ).toEqual(['X', 'X', 'X', 'C2', 'C2', 'C2']);
  });

  test.each([
    ['2022-03-31', 'C2'],
    ['2022-04-01', 'X'],
    ['2022-01-01', 'C2'],
    ['2021-12-31', 'C2'],
  ])('born on %s, 31 March 2027 is %s', (born, code) => {
    expect(afternoons(born, '2027-03-15', '2027-04-09').get('2027-03-31')).toBe(code);
  });

  test('begins on 31 August, the last day of the academic year', () => {
    const found = afternoons('2022-08-31', '2027-08-09', '2027-09-03');
    expect(['2027-08-27', '2027-08-30', '2027-08-31', '2027-09-01'].map((date) => found.get(date))).toEqual([
      'X',
      undefined,
      'C2',
      'C2',
    ]);
  });

  test('ends with the last Friday of June in the year of the sixteenth birthday', () => {
    const found = afternoons('2011-08-31', '2027-06-14', '2027-07-09');
    expect(['2027-06-24', '2027-06-25', '2027-06-28'].map((date) => found.get(date))).toEqual(['C2', 'C2', 'X']);
    expect(afternoons('2011-09-01', '2027-06-14', '2027-07-09').get('2027-06-28')).toBe('C2');
  });

  test('counts a birthday on 29 February as the last day of the month', () => {
    // The fifth birthday is 28 February 2025, and 31 March 2025 the next prescribed day.
    const found = afternoons('2020-02-29', '2025-03-17', '2025-04-11');
    expect(['2025-03-28', '2025-03-31'].map((date) => found.get(date))).toEqual(['X', 'C2']);
  });

  test('does not ask where a pupil is who is taught elsewhere', () => {
    const c = changed('plain', {
      answers: {
        ...lasting('2027-03-15', '2027-04-09'),
        ...week(1, at('elsewhere')),
        'pupil.date-of-birth': typedDate('2022-03-15'),
      },
    }).case;
    expect(attendanceCodes(c, lincolnshire)[0]?.code).toBe('K or D');
  });
});

describe('the sessions of a period', () => {
  const dates = (start: string, end: string) =>
    attendanceCodes(changed('plain', { answers: lasting(start, end) }).case, lincolnshire).map(
      ({ date, session }) => `${date} ${session}`,
    );

  test('are a morning and an afternoon for each open day, in order', () => {
    expect(dates('2027-03-25', '2027-03-31')).toEqual([
      '2027-03-25 am',
      '2027-03-25 pm',
      '2027-03-30 am',
      '2027-03-30 pm',
      '2027-03-31 am',
      '2027-03-31 pm',
    ]);
  });

  test.each([
    ['28 days', '2027-01-13', '2027-02-09', 40],
    ['29 days', '2027-01-13', '2027-02-10', 42],
    ['a leap day', '2028-02-28', '2028-03-01', 6],
    ['the night the clocks go forward', '2026-03-27', '2026-03-30', 4],
    ['the night the clocks go back', '2026-10-23', '2026-10-26', 4],
    ['a bank holiday', '2027-04-30', '2027-05-04', 4],
  ])('are as many as there are school days: %s', (_, start, end, count) => {
    expect(dates(start, end)).toHaveLength(count);
    expect(new Set(dates(start, end)).size).toBe(count);
  });

  test('after the eight weeks that are planned are there, without a code', () => {
    const later = attendanceCodes(
      changed('plain', { answers: lasting('2027-01-11', '2027-03-09') }).case,
      lincolnshire,
    ).filter(({ date }) => date > '2027-03-07');
    expect(later.map(({ date, code }) => [date, code])).toEqual([
      ['2027-03-08', 'not known'],
      ['2027-03-08', 'not known'],
      ['2027-03-09', 'not known'],
      ['2027-03-09', 'not known'],
    ]);
    expect(later[0]?.reason).toBe('The timetable holds 56 days. What follows is agreed at a review.');
    const overEaster = dates('2027-01-11', '2027-03-30').filter((session) => session > '2027-03-25');
    expect(overEaster).toEqual(['2027-03-25 am', '2027-03-25 pm', '2027-03-30 am', '2027-03-30 pm']);
  });

  test('are none before the dates are known, and no endless list for a year typed wrong', () => {
    expect(attendanceCodes(caseOf(schoolWeek), lincolnshire)).toEqual([]);
    expect(
      attendanceCodes(caseOf(ground, { 'timetable.end': typedDate('9999-01-15') }), lincolnshire).length,
    ).toBeLessThan(900);
  });

  test('carry a code exactly where the pupil is not expected, and never B', () => {
    const place = fc.constantFrom<Typed>(
      at('home'),
      at('elsewhere'),
      at('closed'),
      inSchool('8:45', '12'),
      inSchool('10', '3:15'),
      inSchool('8:45', '3:15'),
      inSchool('x', '1'),
      '',
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 5, maxLength: 5 }), fc.integer({ min: 0, max: 400 }), (days, later) => {
        const start = addDays(day('2026-09-01'), later);
        const answers = {
          ...period(start, addDays(start, 6)),
          ...Object.fromEntries(
            ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((weekday, index) => [
              `timetable.week.1.${weekday}`,
              days[index] ?? '',
            ]),
          ),
        };
        for (const { date, code, expected, reason } of codes(answers)) {
          expect(weekdayOf(date)).toBeLessThan(6);
          expect(code === '').toBe(expected);
          expect(['', 'C2', 'K or D', 'not known']).toContain(code);
          expect(reason).toMatch(/^[A-Z].*\.$/u);
        }
      }),
    );
  });
});

describe('the file for the school office', () => {
  const pupil = { name: 'Sam "Sammy" Fielding', yearGroup: 'Year 8', upn: 'H925400025001' };
  const lines = codesAsCsv(pupil, codes(week(1, inSchool('8:45', '12')))).split('\r\n');

  test('has a head, and a row for each session that names the pupil', () => {
    expect(lines[0]).toBe('\uFEFF"Name","Year","UPN","Date","Weekday","Session","Code","Reason"');
    expect(lines[1]).toBe(
      '"Sam ""Sammy"" Fielding","Year 8","H925400025001","2027-01-11","Monday","AM","","In school for the morning register at 8:50am."',
    );
    expect(lines[2]).toBe(
      '"Sam ""Sammy"" Fielding","Year 8","H925400025001","2027-01-11","Monday","PM","C2","Leaves at 12pm, before the afternoon register at 1pm, as agreed in the part-time timetable."',
    );
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toBe('');
  });

  test('leaves empty what is not known of the pupil, and runs no formula in a name', () => {
    const [, first] = codesAsCsv(
      { name: '=cmd|/C calc', yearGroup: undefined, upn: undefined },
      codes(week(1, at('home'))),
    ).split('\r\n');
    expect(first).toMatch(/^"'=cmd\|\/C calc","","","2027-01-11"/u);
  });
});
