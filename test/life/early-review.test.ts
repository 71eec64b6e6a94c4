import { expect, test } from 'vitest';
import { flexiReviews } from '../../src/case/fields/running.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { nextOf } from '../../src/screens/shared/next-due.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { LivedCase } from './lived.ts';

/** Agreed on 7 January to start on the 11th, looked at on 25 March; and a review that renews it until 21 May. */
function reviewedOn(date: string): LivedCase {
  const lived = new LivedCase(
    'early',
    new Map(flexiPlain).set('pattern.start', typedDate('2027-01-11')),
    '2027-01-05T09:00',
  );
  for (const role of ['parent', 'head'] as const) lived.sign('2027-01-07T10:00', { document: 'agreement', role });
  lived.type(
    `${date}T12:00`,
    typedRows(flexiReviews, {
      on: typedDate(date),
      who: 'Sam, his father',
      outcome: 'renew',
      'next-on': typedDate('2027-05-21'),
    }),
  );
  return lived;
}

test('a review of flexi-schooling before its first day renews nothing, and its day is not the next', () => {
  for (const [date, state, next] of [
    ['2027-01-08', 'over', '25 March 2027'],
    ['2027-01-12', 'running', '21 May 2027'],
  ] as const) {
    const lived = reviewedOn(date);
    expect(lived.on(day('2027-04-12')).life.state, date).toBe(state);
    expect(nextOf(lived.on(day('2027-01-13')))?.words, date).toBe(`Next review: ${next}`);
  }
});
