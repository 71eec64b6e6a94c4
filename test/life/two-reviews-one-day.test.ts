import { describe, expect, test } from 'vitest';
import { matrixReads } from '../../src/screens/shared/spoken-of.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample } from './agreed-sample.ts';
import type { TypedOrCleared } from './lived.ts';

describe('two reviews of one day', () => {
  const review = (row: string, on: string, attended: string): TypedOrCleared => ({
    [`held-reviews.${row}`]: row.slice(1),
    [`held-reviews.${row}.on`]: typedDate(on),
    [`held-reviews.${row}.kind`]: 'weekly',
    [`held-reviews.${row}.who`]: 'Robin, Alex',
    [`held-reviews.${row}.attended`]: attended,
    [`held-reviews.${row}.ill`]: '0',
  });
  const seldom = (...reviews: readonly TypedOrCleared[]) => {
    const lived = agreedSample();
    for (const one of reviews) lived.type('2027-01-22T15:00', one);
    return matrixReads(lived.on(day('2027-01-25'))).matrix.indicators.find(({ id }) => id === 'not-attending');
  };

  test('are one looking back', () => {
    expect(seldom(review('r1', '2027-01-15', '1'), review('r2', '2027-01-22', '1'))?.state).toBe('met');
    expect(seldom(review('r1', '2027-01-22', '1'), review('r2', '2027-01-22', '1'))?.state).not.toBe('met');
  });
});
