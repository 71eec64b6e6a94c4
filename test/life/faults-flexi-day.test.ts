import { describe, expect, test } from 'vitest';
import { caseFrom } from '../../src/case/case.ts';
import { lastFlexiDay } from '../../src/life/flexi-period.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import type { TypedOrCleared } from './lived.ts';

const lastOf = (typed: TypedOrCleared) =>
  lastFlexiDay(
    caseFrom(
      new Map(
        [...flexiPlain, ...Object.entries(typed)].flatMap(([path, value]) => (value === null ? [] : [[path, value]])),
      ),
    ),
    day('2027-04-01'),
  );

const review = (next: string | null): TypedOrCleared => ({
  'flexi-reviews.r1': '1',
  'flexi-reviews.r1.on': typedDate('2027-03-24'),
  'flexi-reviews.r1.who': 'Robin Fielding',
  'flexi-reviews.r1.outcome': 'renew',
  'flexi-reviews.r1.next-on': next === null ? null : typedDate(next),
});

describe('flexi-schooling is settled up to', () => {
  test.each<[string, TypedOrCleared, string]>([
    ['the day it is looked at next, where it names no last day', { 'pattern.end': null }, '2027-03-25'],
    ['the day it is looked at next, before its last day', { 'pattern.end': typedDate('2027-07-16') }, '2027-03-25'],
    ['its last day, before it is looked at next', { 'pattern.end': typedDate('2027-03-19') }, '2027-03-19'],
    [
      'its last day, once a review has renewed it beyond',
      { 'pattern.end': typedDate('2027-07-16'), ...review('2027-09-24') },
      '2027-07-16',
    ],
    [
      'the day it is looked at after a review, before its last day',
      { 'pattern.end': typedDate('2027-07-16'), ...review('2027-06-24') },
      '2027-06-24',
    ],
    [
      'the day on which notice ends it',
      { 'pattern.end': null, 'flexi-ending.on': typedDate('2027-03-01') },
      '2027-03-01',
    ],
    [
      'the day on which it was ended, after it was to be looked at',
      { 'pattern.end': null, 'flexi-ending.on': typedDate('2027-04-30') },
      '2027-04-30',
    ],
  ])('%s', (_, typed, last) => {
    expect(lastOf({ 'pattern.review-on': typedDate('2027-03-25'), ...typed })).toBe(last);
  });
});
