import { expect, test } from 'vitest';
import { rateRisk } from '../../src/domain/risk-rating.ts';

test('up to 6 is low, 8 to 10 medium, 12 and over high', () => {
  const levels = new Map<number, string>();
  for (const likelihood of [1, 2, 3, 4, 5])
    for (const severity of [1, 2, 3, 4, 5]) {
      const { score, level } = rateRisk(likelihood, severity);
      expect(score).toBe(likelihood * severity);
      levels.set(score, level);
    }
  const scores = (wanted: string) =>
    [...levels]
      .filter(([, level]) => level === wanted)
      .map(([score]) => score)
      .sort((a, b) => a - b);
  expect(scores('low')).toEqual([1, 2, 3, 4, 5, 6]);
  expect(scores('medium')).toEqual([8, 9, 10]);
  expect(scores('high')).toEqual([12, 15, 16, 20, 25]);
});
