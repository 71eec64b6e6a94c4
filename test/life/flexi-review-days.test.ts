import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { spansIn } from '../../src/life/in-force.ts';
import { nextOf } from '../../src/screens/shared/next-due.ts';
import { typedDate } from '../case/case-of.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import type { TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

function bothSign(lived: LivedCase, on: string): void {
  lived.sign(`${on}T10:00`, { document: 'agreement', role: 'parent' });
  lived.sign(`${on}T10:05`, { document: 'agreement', role: 'head' });
}

/** Flexi-schooling from 11 January 2027, agreed on 5 January: first looked at on 25 March, unless the answers say otherwise. */
function agreed(typed: TypedOrCleared = {}): LivedCase {
  const lived = new LivedCase('looked-at', new Map(flexiPlain), '2027-01-05T09:00');
  lived.type('2027-01-05T09:30', typed);
  bothSign(lived, '2027-01-05');
  return lived;
}

const review = (on: string, said: TypedOrCleared): TypedOrCleared => ({
  'flexi-reviews.r1': '1',
  'flexi-reviews.r1.on': typedDate(on),
  'flexi-reviews.r1.who': 'Robin Fielding',
  ...Object.fromEntries(Object.entries(said).map(([field, value]) => [`flexi-reviews.r1.${field}`, value])),
});

const renewal = (on: string, next: string): TypedOrCleared =>
  review(on, { outcome: 'renew', 'next-on': typedDate(next) });

/** A change of the days from a day on, looked at on a later one. */
const change = (from: string, reviewOn: string): TypedOrCleared => ({
  'pattern.changed-from': typedDate(from),
  'pattern.review-on': typedDate(reviewOn),
});

const read = (lived: LivedCase, on: string) => {
  const reading = lived.on(day(on));
  return {
    state: reading.life.state,
    next: nextOf(reading)?.words,
    spans: spansIn(reading.course).map(({ first, last }) => [first, last]),
    lastCode: reading.proposed.codes.at(-1)?.date,
    overdue: reading.overdue.filter(({ rule }) => rule === 'flexi.review-held').map(({ words }) => words),
    cover: textOf(buildDocument('cover', printOf(reading.agreed ?? reading.proposed))),
  };
};

describe('what is typed of a review of flexi-schooling that is still to come', () => {
  test('takes no codes away from the days that are in force', () => {
    const lived = agreed({ 'pattern.review-on': typedDate('2027-07-16') });
    lived.type('2027-02-01T09:00', renewal('2027-03-24', '2027-05-20'));
    const before = read(lived, '2027-02-02');
    expect(before.spans).toEqual([[day('2027-01-11'), day('2027-07-16')]]);
    expect(before.lastCode).toBe('2027-07-16');
    expect(before.next).toBe('Next review: 16 July 2027');
  });

  test('counts from the day on which it is held, also where it sets an earlier day, and the cover names that', () => {
    const lived = agreed({ 'pattern.review-on': typedDate('2027-07-16') });
    lived.type('2027-03-24T16:00', renewal('2027-03-24', '2027-05-20'));
    const { spans, lastCode, next, cover } = read(lived, '2027-03-25');
    expect(spans).toEqual([[day('2027-01-11'), day('2027-05-20')]]);
    expect(lastCode).toBe('2027-05-20');
    expect(next).toBe('Next review: 20 May 2027');
    expect(cover).toContain('A review set the next one\n20 May 2027');
  });
});

describe('a change of flexi-schooling that names a later review day than an older review had set', () => {
  const later = (): LivedCase => {
    const lived = agreed();
    lived.type('2027-03-24T16:00', renewal('2027-03-24', '2027-06-01'));
    lived.type('2027-05-20T09:00', change('2027-05-24', '2027-07-20'));
    bothSign(lived, '2027-05-20');
    return lived;
  };

  test('binds: it is looked at on that day, and has codes until then', () => {
    for (const on of ['2027-05-25', '2027-06-14']) {
      const { state, next, lastCode, overdue, cover } = read(later(), on);
      expect(state).toBe('running');
      expect(next).toBe('Next review: 20 July 2027');
      expect(lastCode).toBe('2027-07-20');
      expect(overdue).toEqual([]);
      expect(cover).not.toContain('A review set the next one');
    }
  });

  test('has ended once that day is past', () => {
    const { state, overdue } = read(later(), '2027-07-22');
    expect(state).toBe('over');
    expect(overdue).toHaveLength(1);
    expect(overdue[0]).toMatch(/^It was to be looked at again on 20 July 2027/u);
  });

  test.each([
    ['left open when it is looked at next', { outcome: 'change' }],
    ['ended it', { outcome: 'end' }],
  ] as const)('settles what the older review had left: one that %s', (_, said) => {
    const lived = agreed();
    lived.type('2027-03-24T16:00', review('2027-03-24', said));
    lived.type('2027-03-25T09:00', change('2027-03-29', '2027-07-20'));
    bothSign(lived, '2027-03-25');
    const { state, next, overdue } = read(lived, '2027-04-14');
    expect([state, next, overdue]).toEqual(['running', 'Next review: 20 July 2027', []]);
  });
});

test('flexi-schooling that is agreed again for a second year, with the days as they were, has codes for all of it', () => {
  const lived = agreed({ 'pattern.review-on': typedDate('2028-01-07') });
  lived.type('2027-12-13T09:00', { 'pattern.review-on': typedDate('2028-12-15') });
  bothSign(lived, '2027-12-13');
  const { spans, lastCode } = read(lived, '2028-02-01');
  expect(spans.at(-1)).toEqual([day('2027-12-14'), day('2028-12-15')]);
  expect(lastCode).toBe('2028-12-15');
});

describe('a last day of flexi-schooling from before it was agreed', () => {
  const stale = (): LivedCase => agreed({ 'flexi-ending.on': typedDate('2026-12-18') });

  test('ends nothing: it has codes, is looked at, and no paper says that it has ended', () => {
    const { state, next, lastCode, cover } = read(stale(), '2027-02-02');
    expect([state, next, lastCode]).toEqual(['running', 'Next review: 25 March 2027', '2027-03-25']);
    expect(cover).toContain('End date\nNone is set yet');
    expect(cover).not.toContain('18 December 2026');
  });

  test('nor keeps a review that is overdue from being told', () => {
    expect(read(stale(), '2027-04-12').overdue).toHaveLength(1);
  });
});
