import { describe, expect, test } from 'vitest';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import { flexiReviews } from '../../src/case/fields/running.ts';
import { terms as schoolTerms } from '../../src/case/fields/school.ts';
import { lastFlexiDay } from '../../src/life/flexi-period.ts';
import { attendanceCodes } from '../../src/policy/attendance/codes.ts';
import { codesAsCsv } from '../../src/policy/attendance/csv.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { Change, Passing } from './situations.ts';
import { changed } from './situations.ts';

type Answers = NonNullable<Change['answers']>;

/** A day on which every review of these cases has been held. */
const AFTER = day('2029-07-31');

/** The codes of what is settled by the answers. */
const codes = (answers: Answers = {}, base: Passing = 'flexi') => {
  const { case: c } = changed(base, { answers });
  return attendanceCodes(c, lincolnshire, { last: lastFlexiDay(c, AFTER), agreed: 1 });
};

/** The codes of the two sessions of each day, by date: `'' C` of a morning in school and an afternoon at home. */
function byDay(answers: Answers = {}, base: Passing = 'flexi'): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { date, code } of codes(answers, base)) {
    const before = days.get(date);
    days.set(date, before === undefined ? code : `${before}|${code}`);
  }
  return days;
}

const dates = (answers: Readonly<Record<string, string>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([path, date]) => [path, typedDate(date)]));

describe('the register of flexi-schooling', () => {
  test('has code C at home and none in school, half-day by half-day', () => {
    const week = codes().filter(({ date }) => date >= '2027-01-14' && date <= '2027-01-15');
    expect(week.map(({ date, session, expected, code, reason }) => [date, session, expected, code, reason])).toEqual([
      ['2027-01-14', 'am', true, '', 'In school.'],
      ['2027-01-14', 'pm', false, 'C', 'At home, as the flexi-schooling agreement says.'],
      ['2027-01-15', 'am', false, 'C', 'At home, as the flexi-schooling agreement says.'],
      ['2027-01-15', 'pm', false, 'C', 'At home, as the flexi-schooling agreement says.'],
    ]);
    expect(new Set(codes().map(({ code }) => code))).toEqual(new Set(['', 'C']));
  });

  test('does not know the code of a session that is still open, nor of one at home while the date of birth is not known', () => {
    expect(byDay({ 'pattern.week.1.monday': { am: '', pm: 'home' } }).get('2027-01-11')).toBe('not known|C');
    expect(byDay({ 'pupil.date-of-birth': null }).get('2027-01-14')).toBe('|not known');
  });

  test('begins with the day from which changed days hold: what was registered before it stays as it was', () => {
    const days = byDay({
      ...dates({ 'pattern.changed-from': '2027-02-01', 'pattern.review-on': '2027-04-30' }),
      'pattern.week.1.monday': { am: 'home', pm: 'school' },
    });
    expect([...days.keys()][0]).toBe('2027-02-01');
    expect(days.get('2027-02-01')).toBe('C|');
  });

  test('needs no times of the school’s registers', () => {
    expect(byDay({ 'school.day.friday': null }).get('2027-01-15')).toBe('C|C');
  });

  test('is what goes into the file for the office', () => {
    const lines = codesAsCsv({ name: 'Sam Fielding', yearGroup: 'Year 6', upn: undefined }, codes()).split('\r\n');
    expect(lines).toContain(
      '"Sam Fielding","Year 6","","2027-01-14","Thursday","PM","C","At home, as the flexi-schooling agreement says."',
    );
  });
});

describe('two weeks in turn', () => {
  // Week 1 has Thursday afternoon and Friday at home, week 2 Friday afternoon alone.
  test('alternate from the first week on', () => {
    const days = byDay({}, 'flexiHeaviest');
    expect(
      ['2027-01-14', '2027-01-15', '2027-01-21', '2027-01-22', '2027-01-28', '2027-01-29', '2027-02-05'].map((date) =>
        days.get(date),
      ),
    ).toEqual(['|C', 'C|C', '|', '|C', '|C', 'C|C', '|C']);
  });

  test('are calendar weeks, also where it begins on a Thursday', () => {
    const days = byDay(
      { ...dates({ 'pattern.start': '2027-01-14' }), 'pattern.week.2.monday': { am: 'home', pm: 'school' } },
      'flexiHeaviest',
    );
    expect([...days.keys()][0]).toBe('2027-01-14');
    expect(
      ['2027-01-14', '2027-01-15', '2027-01-18', '2027-01-21', '2027-01-22', '2027-01-25', '2027-01-28'].map((date) =>
        days.get(date),
      ),
    ).toEqual(['|C', 'C|C', 'C|', '|', '|C', '|', '|C']);
  });

  const closed = (...days: readonly string[]): Answers =>
    Object.fromEntries(
      days.flatMap((date, row) => [
        [`school.closed-days.c${String(row)}`, String(row)],
        [`school.closed-days.c${String(row)}.on`, typedDate(date)],
      ]),
    );

  test('do not count a week in which the school is closed, and count one in which it is open for a day', () => {
    const halfTerm = ['2027-01-18', '2027-01-19', '2027-01-20', '2027-01-21'];
    const openOnFriday = byDay(closed(...halfTerm), 'flexiHeaviest');
    expect(['2027-01-15', '2027-01-22', '2027-01-29'].map((date) => openOnFriday.get(date))).toEqual([
      'C|C',
      '|C',
      'C|C',
    ]);
    const allClosed = byDay(closed(...halfTerm, '2027-01-22'), 'flexiHeaviest');
    expect(['2027-01-15', '2027-01-22', '2027-01-29', '2027-02-05'].map((date) => allClosed.get(date))).toEqual([
      'C|C',
      undefined,
      '|C',
      'C|C',
    ]);
  });

  test('take no account of the weeks between two terms', () => {
    const terms = typedRows(
      schoolTerms,
      { from: typedDate('2027-01-04'), to: typedDate('2027-02-12') },
      { from: typedDate('2027-02-22'), to: typedDate('2027-03-25') },
    );
    const days = byDay(terms, 'flexiHeaviest');
    expect(
      ['2027-02-05', '2027-02-12', '2027-02-19', '2027-02-26', '2027-03-05'].map((date) => days.get(date)),
    ).toEqual(['|C', 'C|C', undefined, '|C', 'C|C']);
  });

  test.each(['2027-01-09', '2027-01-10', '2027-01-11'])(
    'begin with week 1 in the first week that has a school day, from %s on',
    (start) => {
      const days = byDay(dates({ 'pattern.start': start }), 'flexiHeaviest');
      expect(['2027-01-08', '2027-01-15', '2027-01-22'].map((date) => days.get(date))).toEqual([
        undefined,
        'C|C',
        '|C',
      ]);
    },
  );

  test('begin with week 1 after a holiday in which the first day lies', () => {
    const days = byDay(
      { ...dates({ 'pattern.start': '2027-01-13' }), ...closed('2027-01-13', '2027-01-14', '2027-01-15') },
      'flexiHeaviest',
    );
    expect(['2027-01-22', '2027-01-29'].map((date) => days.get(date))).toEqual(['C|C', '|C']);
  });

  test('are one where the case says that they do not alternate', () => {
    expect(byDay({ 'pattern.alternates': 'no' }, 'flexiHeaviest').get('2027-01-21')).toBe('|C');
  });
});

describe('from when until when', () => {
  const span = (answers: Answers = {}) => {
    const days = [...byDay(answers).keys()];
    return [days[0], days.at(-1)];
  };
  const review = (outcome: string, next?: string): Answers =>
    typedRows(flexiReviews, {
      on: typedDate('2027-03-25'),
      who: 'Sam, his father',
      outcome,
      ...(next === undefined ? {} : { 'next-on': typedDate(next) }),
    });

  test('is from the first day to the review date', () => {
    expect(span()).toEqual(['2027-01-11', '2027-03-25']);
  });

  test('is to the last day where one is set before it is looked at, and to the next review where it was renewed', () => {
    expect(span(dates({ 'pattern.end': '2027-03-12' }))[1]).toBe('2027-03-12');
    expect(span(dates({ 'pattern.end': '2027-07-21' }))[1]).toBe('2027-03-25');
    expect(span(review('renew', '2027-07-20'))[1]).toBe('2027-07-20');
    expect(span({ ...review('renew', '2027-09-24'), ...dates({ 'pattern.end': '2027-07-21' }) })[1]).toBe('2027-07-21');
  });

  test('stops where it ended, earlier or with notice after the review', () => {
    expect(span(dates({ 'flexi-ending.on': '2027-02-12' }))[1]).toBe('2027-02-12');
    expect(span({ ...review('end'), ...dates({ 'flexi-ending.on': '2027-04-23' }) })[1]).toBe('2027-04-23');
    expect(span(dates({ 'pattern.end': '2027-07-21', 'flexi-ending.on': '2027-02-12' }))[1]).toBe('2027-02-12');
    expect(span(review('end', '2027-07-20'))[1]).toBe('2027-03-25');
    expect(codes(dates({ 'flexi-ending.on': '2027-01-10' }))).toEqual([]);
  });

  test('has no bank holiday, no weekend and no closed day in it', () => {
    const closed = { 'school.closed-days.r1': '1', 'school.closed-days.r1.on': typedDate('2027-01-13') };
    const days = byDay({ ...dates({ 'pattern.review-on': '2027-04-09' }), ...closed });
    expect(
      ['2027-01-13', '2027-01-16', '2027-01-17', '2027-03-26', '2027-03-29'].filter((date) => days.has(date)),
    ).toEqual([]);
    expect(days.get('2027-03-30')).toBe('|');
  });

  test('is nothing before its dates are known, and nothing for a declined request', () => {
    expect(codes({ 'pattern.start': null })).toEqual([]);
    expect(codes({ 'pattern.review-on': null })).toEqual([]);
    expect(codes({ 'decision.outcome': 'decline' })).toEqual([]);
  });

  test('is no endless list for a year typed wrong, and no shorter one for an arrangement that is renewed year by year', () => {
    expect(codes(dates({ 'pattern.review-on': '9999-03-25' })).length).toBeLessThan(600);
    const years = typedRows(
      flexiReviews,
      { on: typedDate('2027-03-25'), who: 'Sam', outcome: 'renew', 'next-on': typedDate('2028-03-24') },
      { on: typedDate('2028-03-24'), who: 'Sam', outcome: 'renew', 'next-on': typedDate('2029-03-23') },
    );
    expect(span(years)[1]).toBe('2029-03-23');
  });
});

describe('compulsory school age', () => {
  test('begins in the time: X until the day before, then C', () => {
    const days = byDay(dates({ 'pupil.date-of-birth': '2022-03-15', 'pattern.review-on': '2027-04-09' }));
    expect(
      ['2027-01-15', '2027-03-25', '2027-04-01', '2027-04-02', '2027-04-09'].map((date) => days.get(date)),
    ).toEqual(['X|X', '|X', '|C', 'C|C', 'C|C']);
    expect(codes(dates({ 'pupil.date-of-birth': '2022-03-15' })).find(({ code }) => code === 'X')?.reason).toBe(
      'At home; not yet of compulsory school age that day.',
    );
  });

  test('ends with the last Friday of June in the year of the sixteenth birthday', () => {
    const days = byDay(dates({ 'pupil.date-of-birth': '2011-08-31', 'pattern.review-on': '2027-07-09' }));
    expect(['2027-06-25', '2027-07-02'].map((date) => days.get(date))).toEqual(['C|C', 'X|X']);
  });
});
