import { describe, expect, test } from 'vitest';
import { flexiReviews, heldReviews } from '../../src/case/fields/running.ts';
import { isOverdue } from '../../src/policy/engine/blocks.ts';
import type { TypedAnswers } from '../../src/sample/typed-rows.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { Change, Passing } from './situations.ts';
import { findingsOf, wentWell } from './situations.ts';
import { told, toldOfAll } from './told.ts';

const talk = (on: string, says: TypedAnswers): Change['answers'] => ({
  ...toldOfAll,
  ...typedRows(heldReviews, { on: typedDate(on), kind: 'weekly', ...wentWell, ...says }),
});

const looked = (says: TypedAnswers): Change['answers'] =>
  typedRows(flexiReviews, { on: typedDate('2027-03-25'), who: 'Sam, his father', ...says });

/** What each duty of a day follows from: the day itself, the last day on which it is not overdue, and the first on which it is. */
const duties: readonly {
  readonly rule: string;
  readonly why: string;
  readonly base: Passing;
  readonly answers: Change['answers'];
  readonly days: readonly [from: string, last: string, first: string];
}[] = [
  {
    rule: 'rationale.not-sent-home',
    why: 'sent home, as the review of a Friday says',
    base: 'plain',
    answers: talk('2027-01-15', { 'sent-home': 'yes' }),
    days: ['2027-01-15', '2027-01-17', '2027-01-18'],
  },
  {
    rule: 'review.harm',
    why: 'harm',
    base: 'plain',
    answers: talk('2027-01-15', { harm: 'yes' }),
    days: ['2027-01-15', '2027-01-17', '2027-01-18'],
  },
  {
    rule: 'review.full-time-sooner',
    why: 'full time sooner, and not from which day',
    base: 'plain',
    answers: talk('2027-01-15', { outcome: 'sooner', 'settled-with': ['pupil', 'parent', 'health'] }),
    days: ['2027-01-15', '2027-01-17', '2027-01-18'],
  },
  {
    rule: 'la.entry-length',
    why: 'an entry of too many days',
    base: 'plain',
    answers: told('2027-01-11', '2027-02-12', '2027-01-15'),
    days: ['2027-01-15', '2027-01-17', '2027-01-18'],
  },
  {
    rule: 'flexi.review-held',
    why: 'a review that does not say when it is looked at next',
    base: 'flexi',
    answers: looked({ outcome: 'renew' }),
    days: ['2027-03-25', '2027-03-28', '2027-04-12'],
  },
  {
    rule: 'flexi.review-held',
    why: 'no review on its day',
    base: 'flexi',
    answers: {},
    days: ['2027-03-26', '2027-03-28', '2027-04-12'],
  },
  {
    rule: 'flexi.changed',
    why: 'a change, and not from when',
    base: 'flexi',
    answers: looked({ outcome: 'change', 'next-on': typedDate('2027-07-20') }),
    days: ['2027-03-25', '2027-03-28', '2027-04-12'],
  },
];

describe('a duty of a day is told on it, and overdue from the next school day', () => {
  test.each(duties)('$rule: $why', ({ rule, base, answers = {}, days: [from, last, first] }) => {
    const on = (date: string) =>
      findingsOf(base, { today: day(date), answers }).filter((finding) => finding.rule === rule);
    for (const date of [from, last]) {
      expect(on(date)).not.toEqual([]);
      expect(on(date).filter(isOverdue)).toEqual([]);
    }
    expect(on(first)).not.toEqual([]);
    expect(on(first).every(isOverdue)).toBe(true);
  });
});
