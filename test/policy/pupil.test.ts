import { describe, expect, test } from 'vitest';
import { typedDate } from '../../src/sample/typed-rows.ts';
import { day } from '../domain/some-dates.ts';
import { findingsOf } from './situations.ts';

const bornOn = (date: string) => findingsOf('plain', { answers: { 'pupil.date-of-birth': typedDate(day(date)) } });

const ruleOf = (date: string, rule: string) => bornOn(date).filter((finding) => finding.rule === rule);

describe('pupil.born', () => {
  // On 7 January 2027: the second birthday, the day before the 26th.
  test.each(['2025-01-07', '2001-01-08', '2015-02-28'])('born on %s somebody can be on a roll', (born) => {
    expect(ruleOf(born, 'pupil.born')).toEqual([]);
  });

  test.each(['2025-01-08', '2001-01-07', '1001-01-01', '2027-01-08', '9999-12-31'])(
    'born on %s nobody can, and no other rule speaks of the age',
    (born) => {
      expect(bornOn(born).map(({ rule, path }) => [rule, path])).toEqual([['pupil.born', 'pupil.date-of-birth']]);
    },
  );

  test('says so where the day is still to come', () => {
    expect(ruleOf('2027-01-08', 'pupil.born')[0]?.words).toContain('still to come');
    expect(ruleOf('2027-01-07', 'pupil.born')[0]?.words).not.toContain('still to come');
  });
});

describe('the ages between which school is compulsory', () => {
  // The first day is 11 January 2027, the last 5 February.
  test.each([
    ['2021-12-31', []],
    ['2022-01-01', ['pupil.below-age']],
    ['2009-02-06', []],
    ['2009-02-05', ['pupil.adult']],
  ])('born on %s: %j', (born, rules) => {
    const told = findingsOf('plain', { answers: { 'pupil.date-of-birth': typedDate(day(born)) } });
    expect(told.map(({ rule }) => rule)).toEqual(rules);
    expect(told.every(({ level }) => level === 'note')).toBe(true);
  });
});
