import { describe, expect, test } from 'vitest';
import { check } from '../../src/policy/check.ts';
import { allRules } from '../../src/policy/rules/all-rules.ts';
import { allBreaks } from './breaks/all-breaks.ts';
import { findingsOf, passing, rulesOf } from './situations.ts';

test.each(Object.entries(passing))('the passing case %s draws no finding', (_, situation) => {
  expect(check(situation)).toEqual([]);
});

test('every rule has a case that breaks it alone, and no break is of an unknown rule', () => {
  const ids = allRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect({
    without: ids.filter((id) => (allBreaks[id] ?? []).length === 0),
    unknown: Object.keys(allBreaks).filter((id) => !ids.includes(id)),
  }).toEqual({ without: [], unknown: [] });
});

describe.each(Object.entries(allBreaks))('%s', (rule, cases) => {
  test.each(cases)('is broken alone: $title', ({ base, breaks: change, says }) => {
    expect(rulesOf(base, change)).toEqual([rule]);
    expect(
      findingsOf(base, change)
        .map(({ words }) => words)
        .join(' '),
    ).toMatch(says);
  });

  test.each(cases)('holds near by: $title', ({ base, keeps }) => {
    expect(rulesOf(base, keeps)).toEqual([]);
  });
});
