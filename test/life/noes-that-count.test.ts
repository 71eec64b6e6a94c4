import { expect, test } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { LivedCase } from './lived.ts';

/** Agreed on 5 January, and a review of which somebody wrote down a no; by whom and how, nobody did. */
function noAt(review: string): LivedCase {
  const lived = new LivedCase('no', medicalShortPlain, '2027-01-04T08:00');
  const no = {
    'held-reviews.h': '1',
    'held-reviews.h.on': typedDate(review),
    'held-reviews.h.kind': 'weekly',
    'held-reviews.h.parent-agreed': 'no',
  };
  if (review < '2027-01-05') lived.type('2027-01-04T12:00', no);
  lived.bothSign('2027-01-05');
  if (review >= '2027-01-05') lived.type(`${review}T12:00`, no);
  return lived;
}

test('who said no at a review, and how, is owed only of a no that took something back', () => {
  const owed = (review: string, on: string): readonly string[] =>
    noAt(review)
      .on(day(on))
      .overdue.map(({ rule }) => rule);
  expect(noAt('2027-01-04').on(day('2027-01-13')).life.state).toBe('running');
  expect(owed('2027-01-04', '2027-01-13')).not.toContain('agree.taken-back-how');
  expect(owed('2027-01-12', '2027-01-14')).toContain('agree.taken-back-how');
});
