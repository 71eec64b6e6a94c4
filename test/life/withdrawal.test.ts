import { describe, expect, test } from 'vitest';
import { heldReviews } from '../../src/case/fields/running.ts';
import { withdrawalOf } from '../../src/life/withdrawal.ts';
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
    expect(withdrawalOf(caseOf(byItself('2027-01-18')), TODAY)).toEqual({
      on: '2027-01-18',
      by: 'Robin Fielding',
      how: undefined,
      path: 'running.withdrawn-on',
    });
    expect(withdrawalOf(caseOf(typedRows(heldReviews, review('2027-01-15', 'no'))), TODAY)).toEqual({
      on: '2027-01-15',
      by: 'Alex Fielding',
      how: 'letter',
      path: 'held-reviews.r1.parent-agreed',
    });
  });

  test('is not said by a yes, by nothing, or by a day that is still to come', () => {
    expect(withdrawalOf(caseOf(), TODAY)).toBeUndefined();
    expect(withdrawalOf(caseOf(typedRows(heldReviews, review('2027-01-15', 'yes'))), TODAY)).toBeUndefined();
    expect(withdrawalOf(caseOf(byItself('2027-01-26')), TODAY)).toBeUndefined();
    expect(withdrawalOf(caseOf(typedRows(heldReviews, review('2027-01-26', 'no'))), TODAY)).toBeUndefined();
  });

  test('counts from the first time, and after a later agreement from the first time since', () => {
    const c = caseOf(
      byItself('2027-01-22'),
      typedRows(heldReviews, review('2027-01-20', 'no'), review('2027-01-15', 'no')),
    );
    expect(withdrawalOf(c, TODAY)?.on).toBe('2027-01-15');
    expect(withdrawalOf(c, TODAY, day('2027-01-15'))?.on).toBe('2027-01-15');
    expect(withdrawalOf(c, TODAY, day('2027-01-16'))?.on).toBe('2027-01-20');
    expect(withdrawalOf(c, TODAY, day('2027-01-21'))?.on).toBe('2027-01-22');
    expect(withdrawalOf(c, TODAY, day('2027-01-23'))).toBeUndefined();
  });
});

test('a name that was typed in haste begins a sentence all the same', () => {
  const hasty = caseOf({ ...byItself('2027-01-18'), 'running.withdrawn-by': ' robin  Fielding' });
  expect(withdrawalOf(hasty, TODAY)?.by).toBe('Robin Fielding');
});
