import { describe, expect, test } from 'vitest';
import { heldReviews } from '../../src/case/fields/running.ts';
import { withdrawalsIn } from '../../src/life/withdrawal.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { caseOf, typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';

const TODAY = day('2027-01-25');

const byItself = (on: string): TypedAnswers => ({
  'running.withdrawn-on': typedDate(on),
  'running.withdrawn-by': 'Robin Fielding',
});

const review = (on: string, agreed: string): TypedAnswers => ({
  on: typedDate(on),
  kind: 'weekly',
  'parent-agreed': agreed,
  'refused-by': 'Alex Fielding',
  'refused-how': 'letter',
});

describe('that the agreement was taken back', () => {
  test('is said by itself, or by a no at a review, with who said it and how', () => {
    expect(withdrawalsIn(caseOf(byItself('2027-01-18')), TODAY)).toEqual([
      { on: '2027-01-18', by: 'Robin Fielding', how: undefined, path: 'running.withdrawn-on' },
    ]);
    expect(withdrawalsIn(caseOf(typedRows(heldReviews, review('2027-01-15', 'no'))), TODAY)).toEqual([
      { on: '2027-01-15', by: 'Alex Fielding', how: 'letter', path: 'held-reviews.r1.parent-agreed' },
    ]);
  });

  test('is not said by a yes, by nothing, or by a day that is still to come', () => {
    expect(withdrawalsIn(caseOf(), TODAY)).toEqual([]);
    expect(withdrawalsIn(caseOf(typedRows(heldReviews, review('2027-01-15', 'yes'))), TODAY)).toEqual([]);
    expect(withdrawalsIn(caseOf(byItself('2027-01-26')), TODAY)).toEqual([]);
    expect(withdrawalsIn(caseOf(typedRows(heldReviews, review('2027-01-26', 'no'))), TODAY)).toEqual([]);
  });

  test('is told each time, the first time first', () => {
    const c = caseOf(
      byItself('2027-01-22'),
      typedRows(heldReviews, review('2027-01-20', 'no'), review('2027-01-15', 'no')),
    );
    expect(withdrawalsIn(c, TODAY).map(({ on }) => on)).toEqual(['2027-01-15', '2027-01-20', '2027-01-22']);
  });
});

test('a name that was typed in haste begins a sentence all the same', () => {
  const hasty = caseOf({ ...byItself('2027-01-18'), 'running.withdrawn-by': ' robin  Fielding' });
  expect(withdrawalsIn(hasty, TODAY).map(({ by }) => by)).toEqual(['Robin Fielding']);
});
