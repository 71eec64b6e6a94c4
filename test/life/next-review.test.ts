import { describe, expect, test } from 'vitest';
import { flexiReviews } from '../../src/case/fields/running.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { nextReviewOf } from '../../src/life/next-review.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { Change, Passing } from '../policy/situations.ts';
import { changed, TODAY } from '../policy/situations.ts';

/** A day on which every review of these cases has been held. */
const AFTER = day('2027-07-31');

type Answers = NonNullable<Change['answers']>;

const next = (answers: Answers = {}, base: Passing = 'flexi', today: IsoDate = AFTER) => {
  const { case: c, versions } = changed(base, { answers });
  const version = versions.at(-1);
  return version && nextReviewOf(version, c, today);
};

const reviews = (
  ...held: readonly { readonly on: string; readonly outcome?: string; readonly next?: string }[]
): Answers =>
  typedRows(
    flexiReviews,
    ...held.map(({ on, outcome = '', next: nextOn }) => ({
      on: typedDate(on),
      who: 'Sam, his father',
      outcome,
      ...(nextOn === undefined ? {} : { 'next-on': typedDate(nextOn) }),
    })),
  );

describe('when flexi-schooling is looked at next', () => {
  test('is the review date, until a review sets another', () => {
    expect(next()).toBe('2027-03-25');
    expect(next(reviews({ on: '2027-03-24', outcome: 'renew', next: '2027-07-20' }))).toBe('2027-07-20');
    expect(next(reviews({ on: '2027-03-24', outcome: 'change', next: '2027-05-20' }))).toBe('2027-05-20');
  });

  test('is what the last review set, in whichever order they were typed', () => {
    const both = [
      { on: '2027-07-20', outcome: 'renew', next: '2028-01-14' },
      { on: '2027-03-24', outcome: 'renew', next: '2027-07-20' },
    ];
    expect(next(reviews(...both))).toBe('2028-01-14');
    expect(next(reviews(...both.reverse()))).toBe('2028-01-14');
  });

  test('is not what a review set that is still to come', () => {
    const ahead = reviews({ on: '2027-03-24', outcome: 'renew', next: '2027-07-20' });
    expect(next(ahead, 'flexi', day('2027-03-23'))).toBe('2027-03-25');
    expect(next(ahead, 'flexi', day('2027-03-24'))).toBe('2027-07-20');
  });

  test('is still the day that was set, where a talk in between decided nothing', () => {
    expect(next(reviews({ on: '2027-02-10' }))).toBe('2027-03-25');
    expect(next(reviews({ on: '2027-03-24', outcome: 'renew', next: '2027-07-20' }, { on: '2027-05-10' }))).toBe(
      '2027-07-20',
    );
  });

  test('is not known where it was renewed without a date', () => {
    expect(next(reviews({ on: '2027-03-25', outcome: 'renew' }))).toBeUndefined();
  });

  test.each(['pattern.end', 'flexi-ending.on'])('is still due on its last day, %s', (path) => {
    const last = { [path]: typedDate('2027-03-31') };
    expect(next({ ...last, 'pattern.review-on': typedDate('2027-03-31') }, 'flexi', TODAY)).toBe('2027-03-31');
  });

  test('is never, where it was ended for a day before that review, or by a review', () => {
    expect(next({ 'flexi-ending.on': typedDate('2027-03-24') })).toBeUndefined();
    expect(next(reviews({ on: '2027-03-25', outcome: 'end', next: '2027-07-20' }))).toBeUndefined();
  });

  test('is never for a declined request, a part-time timetable, or before a date is set', () => {
    expect(next({}, 'flexiDeclined')).toBeUndefined();
    expect(next({ 'pattern.review-on': typedDate('2027-03-25') }, 'plain')).toBeUndefined();
    expect(next({ 'pattern.review-on': null })).toBeUndefined();
  });
});
