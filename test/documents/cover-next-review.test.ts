import { expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { LivedCase } from '../life/lived.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { textOf } from './text-of.ts';

const bothAgree = (lived: LivedCase, on: string): void => {
  lived.sign(`${on}T10:00`, { document: 'agreement', role: 'parent' });
  lived.sign(`${on}T10:05`, { document: 'agreement', role: 'head' });
};

/** Flexi-schooling that was agreed until its review on 25 March 2027, and that a review of 1 February renewed to an earlier day. */
function renewedEarlier(): LivedCase {
  const lived = new LivedCase('review', new Map(flexiPlain), '2027-01-05T09:00');
  bothAgree(lived, '2027-01-05');
  lived.type('2027-02-01T16:00', {
    'flexi-reviews.r1': '1',
    'flexi-reviews.r1.on': typedDate('2027-02-01'),
    'flexi-reviews.r1.who': 'Robin Fielding',
    'flexi-reviews.r1.outcome': 'renew',
    'flexi-reviews.r1.next-on': typedDate('2027-03-01'),
  });
  return lived;
}

function coverOn(lived: LivedCase, on: string): string {
  const { agreed, proposed } = lived.on(day(on));
  return textOf(buildDocument('cover', printOf(agreed ?? proposed)));
}

test('the cover names the next review that a review set to an earlier day than the one that was agreed: it holds until then', () => {
  const lived = renewedEarlier();
  expect(coverOn(lived, '2027-02-02')).toContain('A review set the next one\n1 March 2027');
  expect(lived.on(day('2027-03-02')).life).toMatchObject({ state: 'over', end: '2027-03-01' });
  expect(coverOn(lived, '2027-03-02')).not.toContain('A review set the next one');
});

test('and none where what was agreed since names a later day than the review did', () => {
  const lived = renewedEarlier();
  lived.type('2027-02-08T09:00', { 'pattern.review-on': typedDate('2027-04-23') });
  bothAgree(lived, '2027-02-08');
  expect(coverOn(lived, '2027-02-10')).toContain('Review date\n23 April 2027');
  expect(coverOn(lived, '2027-02-10')).not.toContain('A review set the next one');
  expect(lived.on(day('2027-03-02')).life.state).toBe('running');
});
