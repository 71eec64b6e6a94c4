import { describe, expect, test } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { findingsOf, rulesOf } from './findings-of.ts';

describe('risk.complete', () => {
  test('an assessment on the first day is in time', () => {
    expect(rulesOf({ 'risk.assessed-on': typedDate('2027-01-04') })).toEqual([]);
  });

  test('one on the second day holds the start, not the signature', () => {
    expect(findingsOf({ 'risk.assessed-on': typedDate('2027-01-05') })).toMatchObject([
      { rule: 'risk.complete', level: 'stop', gate: 'start', path: 'risk.assessed-on' },
    ]);
  });
});

describe('risk.review-date', () => {
  test.each(['2027-01-04', '2027-01-29'])('%s is in the period', (date) => {
    expect(rulesOf({ 'risk.review-on': typedDate(date) })).toEqual([]);
  });

  test.each(['2027-01-03', '2027-01-30'])('%s is not', (date) => {
    expect(rulesOf({ 'risk.review-on': typedDate(date) })).toEqual([['risk.review-date', 'risk.review-on']]);
  });
});
