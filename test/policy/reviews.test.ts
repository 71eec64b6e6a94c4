import { describe, expect, test } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { rulesOf } from './findings-of.ts';

describe('review.scheduled', () => {
  test.each(['2027-01-04', '2027-01-29'])('a review on %s is in the period', (date) => {
    expect(rulesOf({ 'reviews.a.on': typedDate(date) })).toEqual([]);
  });

  test.each(['2027-01-03', '2027-01-30'])('a review on %s is not', (date) => {
    expect(rulesOf({ 'reviews.a.on': typedDate(date) })).toEqual([['review.scheduled', 'reviews.a.on']]);
  });

  test('only the review that lies outside is told', () => {
    expect(rulesOf({ 'reviews.b': '2', 'reviews.b.on': typedDate('2027-02-05') })).toEqual([['review.scheduled', 'reviews.b.on']]);
  });

  test('there is one at least', () => {
    expect(rulesOf({ 'reviews.a.on': '' })).toEqual([['review.scheduled', 'reviews']]);
  });
});
