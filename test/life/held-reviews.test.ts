import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/case/case.ts';
import { heldReviews } from '../../src/case/fields/running.ts';
import type { Typed } from '../../src/case/typed.ts';
import { bareReviewsBy, heldReviewsBy } from '../../src/life/held-reviews.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { caseOf, typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';

const TODAY = day('2027-01-15');

const planned = (on: string): Readonly<Record<Path, Typed>> => ({
  on: typedDate(on),
  kind: 'formal',
  who: 'Sam, his father',
});

const some: Readonly<Record<string, Typed>> = {
  attended: '5',
  ill: '0',
  'pupil-word': 'well',
  'parent-word': 'mixed',
  'settled-with': ['pupil'],
  'full-time-from': typedDate('2027-01-25'),
  outcome: 'carry-on',
};

const countOf = (answers: Readonly<Record<Path, Typed>>): readonly [held: number, bare: number] => {
  const c = caseOf(typedRows(heldReviews, answers));
  return [heldReviewsBy(c, TODAY).length, bareReviewsBy(c, TODAY).length];
};

describe('a review', () => {
  const answers = Object.values(heldReviews.row).map(({ path }) => path);
  const cameOfIt = answers.filter((path) => !['on', 'kind', 'who'].includes(path));

  test('with its date, its kind and who takes part alone is planned, and not held when the day comes', () => {
    expect(countOf(planned('2027-01-15'))).toEqual([0, 1]);
    expect(countOf(planned('2027-01-14'))).toEqual([0, 1]);
    expect(countOf(planned('2027-01-16'))).toEqual([0, 0]);
  });

  test.each(cameOfIt)('is held once it tells of: %s', (path) => {
    expect(countOf({ ...planned('2027-01-15'), [path]: some[path] ?? 'yes' })).toEqual([1, 0]);
  });

  test.each(cameOfIt)('of a day that is still to come is not held, though it tells of: %s', (path) => {
    expect(countOf({ ...planned('2027-01-16'), [path]: some[path] ?? 'yes' })).toEqual([0, 0]);
  });

  test('without a date is none', () => {
    expect(countOf({ outcome: 'carry-on' })).toEqual([0, 0]);
  });

  test('comes in the order of the days, whatever the order of the rows', () => {
    const c = caseOf(
      typedRows(
        heldReviews,
        { on: typedDate('2027-01-15'), progress: 'good' },
        { on: typedDate('2027-01-12'), progress: 'none' },
      ),
    );
    expect(heldReviewsBy(c, TODAY).map(({ on }) => on)).toEqual(['2027-01-12', '2027-01-15']);
  });
});
