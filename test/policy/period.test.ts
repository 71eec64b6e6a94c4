import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import { earlierPeriods } from '../../src/case/fields/timetable.ts';
import type { OtherPeriod } from '../../src/life/pupil-periods.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { shropshire } from '../authorities/unverified/shropshire.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { lasting } from './breaks/changes-of-period.ts';
import type { Change, Passing } from './situations.ts';
import { findingsOf } from './situations.ts';

/** What the rules on dates, times and reviews have to say; a change that lies in another year is looked at before it starts. */
const said = (base: Passing, change: Change) =>
  findingsOf(base, change).filter(({ rule }) => /^(?:period|timetable|review)\./u.test(rule));
const rules = (base: Passing, change: Change): readonly string[] => said(base, change).map(({ rule }) => rule);
const words = (base: Passing, change: Change): string =>
  said(base, change)
    .map((finding) => finding.words)
    .join(' ');

const from = (start: string, end: string, others: TypedAnswers = {}): Change => ({
  today: day(start),
  answers: { ...lasting(start, end), ...others },
});

describe('the length of a period', () => {
  test.each<[Passing, string, string, readonly string[]]>([
    ['plain', '28 days', '2027-02-09', []],
    ['plain', '29 days', '2027-02-10', ['period.longest']],
    ['heaviest', '28 days', '2027-02-09', []],
    ['heaviest', '29 days', '2027-02-10', ['period.longest']],
    ['medium', '56 days', '2027-03-09', []],
    ['medium', '57 days', '2027-03-10', ['period.longest']],
  ])('%s, %s from Wednesday 13 January 2027', (base, _, end, found) => {
    expect(rules(base, from('2027-01-13', end))).toEqual(found);
  });

  test('counts the leap day', () => {
    expect(rules('plain', from('2028-02-02', '2028-02-29'))).toEqual([]);
    expect(rules('plain', from('2028-02-01', '2028-02-29'))).toEqual(['period.longest']);
  });

  test('can be one day', () => {
    expect(rules('plain', from('2027-01-11', '2027-01-11'))).toEqual([]);
  });

  test('has the limit of its authority, or none', () => {
    expect(rules('plain', { ...from('2027-01-13', '2027-02-23'), authority: shropshire })).toEqual([]);
    expect(rules('plain', { ...from('2027-01-13', '2027-02-24'), authority: shropshire })).toEqual(['period.longest']);
    expect(rules('plain', { ...from('2027-01-13', '2027-02-24'), authority: england })).toEqual(['period.shortest']);
  });

  test('is not looked at while no route has been chosen', () => {
    expect(rules('plain', from('2027-01-13', '2027-02-10', { 'route.kind': '' }))).toEqual([]);
  });
});

describe('the days of a period', () => {
  test.each([
    ['timetable.start', '2027-01-16', 'The start, Saturday 16 January 2027, is at a weekend. Choose a school day.'],
    [
      'timetable.end',
      '2027-02-07',
      'The last part-time day, Sunday 7 February 2027, is at a weekend. Choose a school day.',
    ],
    [
      'timetable.full-time-from',
      '2027-02-13',
      'The day full time starts again, Saturday 13 February 2027, is at a weekend. Choose a school day.',
    ],
  ])('%s on %s', (path, date, sentence) => {
    expect(words('plain', { answers: { [path]: typedDate(date) } })).toContain(sentence);
  });

  test('a period that begins on Good Friday says which day that is', () => {
    expect(words('plain', from('2027-03-26', '2027-04-16'))).toContain(
      'The start, Friday 26 March 2027, is a bank holiday, Good Friday. Choose a school day.',
    );
  });

  test('full time begins again after Easter Monday, not on it', () => {
    const easter = { ...lasting('2027-03-08', '2027-03-25'), 'timetable.full-time-from': typedDate('2027-03-30') };
    expect(rules('plain', { today: day('2027-03-08'), answers: easter })).toEqual([]);
    expect(
      words('plain', {
        today: day('2027-03-08'),
        answers: { ...easter, 'timetable.full-time-from': typedDate('2027-03-29') },
      }),
    ).toContain('a bank holiday, Easter Monday');
    expect(
      words('plain', {
        today: day('2027-03-08'),
        answers: { ...easter, 'timetable.full-time-from': typedDate('2027-03-31') },
      }),
    ).toContain('The next open day after the last part-time day is Tuesday 30 March 2027.');
  });

  test.each([
    ['when the clocks go forward', '2026-03-09', '2026-04-01'],
    ['when the clocks go back', '2026-10-05', '2026-10-30'],
    ['over a bank holiday', '2027-04-19', '2027-05-14'],
    ['up to the end of the academic year', '2027-08-09', '2027-08-31'],
  ])('%s: nothing is wrong with four weeks', (_, start, end) => {
    expect(rules('plain', from(start, end))).toEqual([]);
  });
});

describe('the end of the academic year', () => {
  test.each<[string, readonly string[]]>([
    ['2027-08-31', []],
    ['2027-09-01', ['period.academic-year']],
  ])('a period until %s', (end, found) => {
    expect(rules('plain', from('2027-08-09', end))).toEqual(found);
  });

  test('is a note beforehand, and a duty from the day after the first school day', () => {
    const levelOn = (today: string) =>
      said('plain', { ...from('2027-08-16', '2027-09-10'), today: day(today) }).filter(
        ({ rule }) => rule === 'period.academic-year',
      );
    expect(levelOn('2027-08-16').map(({ level }) => level)).toEqual(['note']);
    expect(levelOn('2027-09-01').map(({ level }) => level)).toEqual(['note']);
    expect(levelOn('2027-09-02').map(({ level, gate }) => [level, gate])).toEqual([
      ['stop', 'run'],
      ['stop', 'run'],
    ]);
  });

  test('is the first school day that counts: what the school’s terms say', () => {
    const terms = {
      'school.terms.r1': '1',
      'school.terms.r1.from': typedDate('2027-08-01'),
      'school.terms.r1.to': typedDate('2027-08-31'),
      'school.terms.r2': '2',
      'school.terms.r2.from': typedDate('2027-09-06'),
      'school.terms.r2.to': typedDate('2027-10-22'),
    };
    const found = said('plain', { ...from('2027-08-16', '2027-09-10', terms), today: day('2027-09-06') });
    expect(found.map(({ rule, level }) => [rule, level])).toContainEqual(['period.academic-year', 'note']);
    expect(found[0]?.words).toContain('From 6 September 2027');
  });

  test('ends nothing where full time began before it', () => {
    expect(
      rules('plain', {
        ...from('2027-08-16', '2027-09-10', { 'running.full-time-on': typedDate('2027-08-31') }),
        today: day('2027-09-08'),
      }),
    ).toEqual([]);
  });

  test('parts the earlier periods that count from those that do not', () => {
    const earlier = (start: string, end: string): Change => ({
      answers: {
        'timetable.earlier': 'yes',
        'timetable.extends': 'no',
        ...typedRows(earlierPeriods, {
          from: typedDate(start),
          to: typedDate(end),
          'same-reason': 'no',
          behaviour: 'no',
          outcome: 'All well.',
        }),
      },
    });
    expect(rules('plain', earlier('2026-08-03', '2026-08-31'))).toEqual([]);
    expect(rules('plain', earlier('2026-08-03', '2026-09-01'))).toEqual(['period.earlier-other']);
  });
});

describe('periods in other cases', () => {
  const other = (way: string, start = '2026-11-02', end = '2026-11-27'): readonly OtherPeriod[] => [
    { start: day(start), end: day(end), way },
  ];

  test('on another medical route are for the same reason', () => {
    expect(said('plain', { others: other('medical-medium') }).map(({ rule, path }) => [rule, path])).toEqual([
      ['period.one-extension', 'timetable.earlier'],
    ]);
  });

  test('are counted once where the list tells of the same days, as the list has it', () => {
    const listed = {
      'timetable.earlier': 'yes',
      'timetable.extends': 'no',
      ...typedRows(earlierPeriods, {
        from: typedDate('2026-11-02'),
        to: typedDate('2026-11-27'),
        'same-reason': 'no',
        behaviour: 'no',
        outcome: 'Another illness.',
      }),
    };
    expect(rules('plain', { answers: listed, others: other('medical-short') })).toEqual(['period.earlier-other']);
  });

  test('that begin with this one or after it are not earlier', () => {
    expect(rules('plain', { others: other('medical-short', '2027-01-11', '2027-02-05') })).toEqual(['period.overlaps']);
    expect(rules('plain', { others: other('medical-short', '2027-03-01', '2027-03-25') })).toEqual([]);
  });

  test('may be as many as the authority sets, or however many where it sets nothing', () => {
    const three = [...other('medical-short', '2026-09-07', '2026-10-02'), ...other('medical-short')];
    const told = { 'timetable.earlier': 'yes', 'timetable.extends': 'no' };
    const twice = {
      ...lincolnshire,
      extension: { times: { value: 2, source: 'test' }, longest: { value: 28, source: 'test' } },
    };
    expect(rules('plain', { answers: told, others: three })).toEqual(['period.one-extension']);
    expect(rules('plain', { answers: told, others: three, authority: twice })).toEqual([]);
    expect(rules('plain', { answers: told, others: three, authority: england })).toEqual([]);
  });

  test('count by the route’s own length where the authority knows no entries', () => {
    const once = {
      ...shropshire,
      extension: { times: { value: 1, source: 'test' }, longest: { value: 42, source: 'test' } },
    };
    const told = { 'timetable.earlier': 'yes', 'timetable.extends': 'no' };
    expect(
      rules('plain', { answers: told, others: other('medical-short', '2026-11-02', '2026-12-11'), authority: once }),
    ).toEqual([]);
    expect(
      rules('plain', { answers: told, others: other('medical-short', '2026-11-02', '2026-12-14'), authority: once }),
    ).toEqual(['period.one-extension']);
  });
});

describe('a long-term condition', () => {
  const ongoing = { 'medical.facts': ['recovery-first', 'unexpected', 'ongoing'] };

  test('does not lengthen a period on another route', () => {
    const reintegration = {
      'route.kind': 'reintegration',
      'route.return-from': 'absence',
      'route.exclusion-risk': 'no',
    };
    expect(rules('plain', from('2027-01-13', '2027-02-10', { ...ongoing, ...reintegration }))).toEqual([
      'period.longest',
    ]);
  });

  test('asks for what the exception rests on, and holds with it', () => {
    const found = said('plain', from('2027-01-13', '2027-02-10', { ...ongoing, 'plan.underlying': ['psp', 'ebsa'] }));
    expect(found.map(({ rule, level, path }) => [rule, level, path])).toEqual([
      ['period.prolonged-exception', 'stop', 'plan.underlying'],
      ['period.prolonged-exception', 'explain', 'prolonged.panel-considered-on'],
      ['period.prolonged-exception', 'explain', 'prolonged.authority-consulted-on'],
    ]);
    expect(found[1]?.record).toEqual({ kind: 'reason', path: 'explain.period.prolonged-exception', given: undefined });
  });

  test('within the limit of the route is nothing out of the ordinary', () => {
    expect(rules('plain', from('2027-01-13', '2027-02-09', ongoing))).toEqual([]);
  });

  test('lets the day of full time be another than the next open day', () => {
    const met = {
      ...ongoing,
      'prolonged.panel-considered-on': typedDate('2027-01-05'),
      'prolonged.authority-consulted-on': typedDate('2027-01-05'),
      'timetable.full-time-from': typedDate('2027-03-01'),
    };
    expect(rules('plain', from('2027-01-13', '2027-02-10', met))).toEqual([]);
  });
});

test.each([
  ['ended a while before this one begins', '2026-11-02', '2026-11-27', '2026-12-01'],
  ['ended at once before it', '2026-12-14', '2027-01-07', '2027-01-08'],
])('a review for an extension of what %s is to be held by no day that is past', (_, from, to, today) => {
  const earned = (date: string): readonly string[] =>
    said('plain', {
      today: day(date),
      answers: {
        'timetable.earlier': 'yes',
        'timetable.extends': 'yes',
        ...typedRows(earlierPeriods, {
          from: typedDate(from),
          to: typedDate(to),
          'same-reason': 'yes',
          behaviour: 'no',
          outcome: 'Not enough.',
        }),
      },
    }).flatMap(({ rule, words }) => (rule === 'period.extension-earned' ? [words] : []));
  const before = 'No review meeting is on record that speaks for an extension. Hold one before the first period ends.';
  expect(earned(to)).toContain(before);
  expect(earned(today).join(' ')).not.toContain('Hold one before');
  expect(earned(today).join(' ')).toMatch(
    /ended on .*no review meeting is on record that spoke for an extension by then/u,
  );
});

test('an extension whose review came too late is a breach that the head records', () => {
  const extended = {
    'timetable.earlier': 'yes',
    'timetable.extends': 'yes',
    ...typedRows(earlierPeriods, {
      from: typedDate('2026-11-23'),
      to: typedDate('2026-12-18'),
      'same-reason': 'yes',
      behaviour: 'no',
      outcome: 'Not enough.',
    }),
    'extension.review-held-on': typedDate('2027-01-12'),
    'extension.review-with': 'All',
    'extension.reason': 'Ill again',
    'extension.different': 'Rests',
  };
  const found = said('plain', { today: day('2027-01-12'), answers: extended }).filter(
    ({ rule }) => rule === 'period.extension-earned',
  );
  expect(found.map(({ mender, record }) => [mender, record?.kind])).toEqual([['head', 'breach']]);
});
