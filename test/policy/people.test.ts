import { describe, expect, test } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { findingsOf, rulesOf } from './findings-of.ts';

describe('pupil.born', () => {
  // Today is 16 December 2026: the second birthday, the day before the 26th.
  test.each(['2024-12-16', '2000-12-17', '2015-02-28'])('born on %s somebody can be on a roll', (born) => {
    expect(rulesOf({ 'pupil.date-of-birth': typedDate(born) })).toEqual([]);
  });

  test.each(['2024-12-17', '2000-12-16', '1001-01-01', '2027-01-01', '9999-12-31'])('born on %s nobody can', (born) => {
    expect(rulesOf({ 'pupil.date-of-birth': typedDate(born) })).toEqual([['pupil.born', 'pupil.date-of-birth']]);
  });

  test('says so where the day is still to come', () => {
    expect(findingsOf({ 'pupil.date-of-birth': typedDate('2026-12-17') })[0]?.words).toContain('still to come');
    expect(findingsOf({ 'pupil.date-of-birth': typedDate('2026-12-16') })[0]?.words).not.toContain('still to come');
  });
});

describe('agree.talked-through', () => {
  test('today is in time', () => {
    expect(rulesOf({ 'consent.talked-through-on': typedDate('2026-12-16') })).toEqual([]);
  });

  test('tomorrow it has not been', () => {
    expect(rulesOf({ 'consent.talked-through-on': typedDate('2026-12-17') })).toEqual([['agree.talked-through', 'consent.talked-through-on']]);
    expect(rulesOf({ 'consent.talked-through-on': typedDate('2026-12-17') }, '2026-12-17')).toEqual([]);
  });
});
