import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import { isOverdue } from '../../src/policy/engine/blocks.ts';
import { hasBegun } from '../../src/policy/engine/lived.ts';
import type { Situation } from '../../src/policy/engine/situation.ts';
import { placeOfPath } from '../../src/reading/place-of.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { Change, Passing } from './situations.ts';
import { changed, findingsOf } from './situations.ts';
import { toldOfAll } from './told.ts';

/** The duties of the time after the start. */
const duties = ['review.held', 'review.formal-held', 'risk.reviewed', 'risk.actions'];

/** The first day on which each duty of a case that was left to itself is overdue, from the first day on. */
const overdueOn = (today: string, change: Change = {}, base: Passing = 'plain'): readonly string[] => [
  ...new Set(
    findingsOf(base, { neglected: true, ...change, today: day(today), answers: { ...toldOfAll, ...change.answers } })
      .filter(isOverdue)
      .map(({ rule }) => rule)
      .filter((rule) => duties.includes(rule)),
  ),
];

describe.each([
  ['Lincolnshire', {}],
  ['England', { authority: england }],
] as const)('a timetable that nobody looks after, in %s', (_, change) => {
  test.each([
    ['2027-01-15', []],
    ['2027-01-17', []],
    ['2027-01-18', ['review.held']],
    ['2027-01-24', ['review.held']],
    ['2027-01-25', ['review.held', 'risk.reviewed']],
    ['2027-02-01', ['review.held', 'review.formal-held', 'risk.reviewed']],
    ['2027-02-09', ['review.held', 'review.formal-held', 'risk.reviewed']],
  ])('on %s is overdue with %j', (today, expected) => {
    expect(overdueOn(today, change)).toEqual(expected);
  });

  test('owes nothing before it was agreed, nor where it was refused', () => {
    const unsigned: Change = { ...change, decision: undefined };
    const refused: Change = {
      ...change,
      decision: { name: 'Robin Fielding', decision: 'refuse', on: day('2027-01-07') },
    };
    expect(overdueOn('2027-02-09', unsigned)).toEqual([]);
    expect(overdueOn('2027-02-09', refused)).toEqual([]);
  });

  test('owes nothing of the days after full time began again, or the agreement was taken back', () => {
    const ended = (path: string): Change => ({ ...change, answers: { [path]: typedDate('2027-01-14') } });
    expect(overdueOn('2027-02-09', ended('running.full-time-on'))).toEqual([]);
    expect(overdueOn('2027-02-09', ended('running.withdrawn-on'))).toEqual([]);
  });
});

describe('a review that was set', () => {
  const held = (...rows: readonly (readonly [on: string, kind: string])[]): Change => ({
    answers: Object.fromEntries(
      rows.flatMap(([on, kind], index) => {
        const row = `held-reviews.r${String(index + 1)}`;
        return [
          [row, String(index + 1)],
          [`${row}.on`, typedDate(on)],
          [`${row}.kind`, kind],
          [`${row}.outcome`, 'carry-on'],
        ] as const;
      }),
    ),
  });
  const ofReviews = (today: string, change: Change) =>
    findingsOf('plain', { ...change, today: day(today), answers: { ...toldOfAll, ...change.answers } }).filter(
      ({ rule }) => rule === 'review.held',
    );

  test('may be held on another day of its week, and as a meeting', () => {
    expect(ofReviews('2027-01-18', held(['2027-01-11', 'weekly']))).toEqual([]);
    expect(ofReviews('2027-01-18', held(['2027-01-16', 'formal']))).toEqual([]);
  });

  test('is not done for by one that does for another of the same week', () => {
    const two = { 'reviews.r2.on': typedDate('2027-01-13') };
    const change = held(['2027-01-13', 'weekly']);
    expect(ofReviews('2027-01-18', { answers: { ...change.answers, ...two } }).map(({ words }) => words)).toEqual([
      expect.stringContaining('15 January 2027'),
    ]);
  });

  test('is not looked for in a week in which the school is closed', () => {
    const closed = Object.fromEntries(
      ['11', '12', '13', '14', '15'].flatMap((date) => [
        [`school.closed-days.d${date}`, date] as const,
        [`school.closed-days.d${date}.on`, typedDate(`2027-01-${date}`)] as const,
      ]),
    );
    expect(ofReviews('2027-01-18', { neglected: true })).toHaveLength(1);
    expect(ofReviews('2027-01-18', { neglected: true, answers: closed })).toEqual([]);
  });

  test('is past mending once its week is over, and overdue until that is on record', () => {
    const [missed] = ofReviews('2027-01-18', { neglected: true });
    expect(missed?.record).toMatchObject({ kind: 'breach', path: 'breach.review.held' });
    const recorded = ofReviews('2027-01-18', {
      neglected: true,
      answers: { 'breach.review.held': 'Sam was in hospital; we talk on Monday.' },
    });
    expect(recorded.map(isOverdue)).toEqual([false]);
  });

  test('of today that says nothing of what came of it is told, and is not overdue before the next school day', () => {
    const bare: Change = {
      answers: {
        'held-reviews.r1': '1',
        'held-reviews.r1.on': typedDate('2027-01-15'),
        'held-reviews.r1.kind': 'weekly',
      },
    };
    expect(ofReviews('2027-01-14', bare)).toEqual([]);
    expect(ofReviews('2027-01-15', bare).map(({ level, path }) => [level, path])).toEqual([
      ['note', 'held-reviews.r1.outcome'],
    ]);
    expect(ofReviews('2027-01-18', bare).map(({ level }) => level)).toEqual(['stop']);
  });
});

test('a risk assessment that was done again after the start is no late one', () => {
  const assessed = (on: string, today: string) =>
    findingsOf('plain', { today: day(today), answers: { ...toldOfAll, 'risk.assessed-on': typedDate(on) } }).map(
      ({ rule }) => rule,
    );
  expect(assessed('2027-01-22', '2027-01-22')).toEqual([]);
  expect(assessed('2027-01-18', '2027-01-18')).toEqual([]);
  expect(assessed('2027-01-13', '2027-01-13')).toEqual(['risk.complete']);
});

test('it has run once it was agreed and the first day has come', () => {
  const ran = (change: Partial<Situation>, on: string) => hasBegun(changed('plain', change), day(on));
  expect(ran({}, '2027-01-11')).toBe(true);
  expect(ran({}, '2027-01-10')).toBe(false);
  expect(ran({ decision: undefined }, '2027-01-11')).toBe(false);
  expect(ran({ decision: { name: 'Robin Fielding', decision: 'changes', on: day('2027-01-07') } }, '2027-01-11')).toBe(
    false,
  );
});

test('what is said of an answer of a review leads to the page of that answer', () => {
  expect(placeOfPath('held-reviews.r2.sent-home')).toBe('running/held-reviews/r2/progress');
  expect(placeOfPath('held-reviews.r2.attended')).toBe('running/held-reviews/r2/attendance');
  expect(placeOfPath('held-reviews.r2.pupil-word')).toBe('running/held-reviews/r2/words');
  expect(placeOfPath('held-reviews.r2.parent-agreed')).toBe('running/held-reviews/r2/decision');
  expect(placeOfPath('held-reviews.r2.on')).toBe('running/held-reviews/r2/review');
});
