import { describe, expect, test } from 'vitest';
import { matrixReads } from '../../src/screens/shared/spoken-of.ts';
import { day } from '../domain/some-dates.ts';
import { settledSooner } from '../life/agreed-sample.ts';

describe('full time that a review settled', () => {
  const evidence = (from: string) =>
    matrixReads(settledSooner(from).on(day('2027-01-25')))
      .matrix.indicators.filter(({ id }) => id === 'time-limited' || id === 'increasing')
      .map((one) => one.evidence)
      .join(' ');

  test('is told in the matrix where it is sooner than agreed', () => {
    expect(evidence('2027-02-01')).toContain('Full time from 1 February 2027, settled at the review');
    expect(evidence('2027-02-01')).toContain('Agreed until 5 February 2027.');
  });

  test('for a later day is none: the matrix keeps to what was agreed', () => {
    expect(evidence('2027-02-10')).not.toContain('10 February');
    expect(evidence('2027-02-10')).toContain('Ends on 5 February 2027. Full time from 8 February 2027.');
  });
});
