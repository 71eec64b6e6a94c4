import { describe, expect, test } from 'vitest';
import type { CaseSummary } from '../../src/app/case-summary.ts';
import { earlierCase } from '../../src/app/further-period.ts';
import type { Period } from '../../src/life/period.ts';
import { day } from '../domain/some-dates.ts';

const period = (start: string, end: string): Period => ({ start: day(start), end: day(end) });
const FIRST = period('2027-01-11', '2027-02-05');
const SECOND = period('2027-02-22', '2027-03-05');

const summary = (periods: readonly Period[], furtherOf: readonly string[] = []): CaseSummary => ({
  lines: [],
  until: day('2027-03-31'),
  pupil: { upn: 'H925400025001' },
  periods: periods.map((one) => ({ ...one, way: 'medical-short' })),
  heard: [],
  furtherOf,
  begunAt: '2027-01-05T09:00:00Z',
});

describe('the case that another goes on from', () => {
  test('is the one that has the days before it, though it was begun from another that ended later', () => {
    const cases = new Map([
      ['has-the-days', summary([FIRST])],
      ['begun-from', summary([SECOND])],
      ['own', summary([], ['begun-from'])],
    ]);
    expect(earlierCase('own', cases, FIRST)).toEqual({ id: 'has-the-days', ...FIRST });
  });

  test('is the one from which it was begun where none has those days, or they are not known', () => {
    const cases = new Map([
      ['begun-from', summary([FIRST, SECOND])],
      ['own', summary([], ['begun-from'])],
    ]);
    expect(earlierCase('own', cases, undefined)).toEqual({ id: 'begun-from', ...SECOND });
    expect(earlierCase('own', cases, period('2026-11-02', '2026-11-27'))).toEqual({ id: 'begun-from', ...SECOND });
  });
});
