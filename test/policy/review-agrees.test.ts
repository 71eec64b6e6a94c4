import { describe, expect, test } from 'vitest';
import { flexiReviews, heldReviews } from '../../src/case/fields/running.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { typedDate } from '../case/case-of.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { wentWell } from './situations.ts';
import type { Happened } from './story.ts';
import { bothAgree, overdueIn, story } from './story.ts';

const noAndCarryOn = (by: string): Happened => ({
  at: '2027-01-15T15:00:00Z',
  types: typedRows(heldReviews, {
    on: typedDate('2027-01-15'),
    kind: 'weekly',
    ...wentWell,
    'parent-agreed': 'no',
    'refused-by': by,
    'refused-how': 'told',
    outcome: 'carry-on',
  }),
});

describe('a review that says no and carries on', () => {
  const told = (by: string, today: string) =>
    story(medicalShortPlain, [...bothAgree('2027-01-07'), noAndCarryOn(by)])(today);

  test('has ended it, is told so on its day, and is overdue from the next school day', () => {
    const [friday, monday] = [told('Robin Fielding', '2027-01-15'), told('Robin Fielding', '2027-01-18')];
    expect(friday.life.state).toBe('ended');
    expect(friday.findings.find(({ rule }) => rule === 'review.agrees')).toMatchObject({
      level: 'note',
      path: 'held-reviews.r1.outcome',
    });
    expect(overdueIn(friday)).not.toContain('review.agrees');
    expect(overdueIn(monday)).toContain('review.agrees');
  });

  test('is the word of another parent, who had not agreed, and carries on', () => {
    const parents = new Map(medicalShortPlain).set('parents.r9', '9').set('parents.r9.name', 'Kim Fielding');
    const by = (name: string) =>
      story(parents, [...bothAgree('2027-01-07'), noAndCarryOn(name)])('2027-01-18').findings.map(({ rule }) => rule);
    expect(by('Kim Fielding')).not.toContain('review.agrees');
    expect(by('Robin Fielding')).toContain('review.agrees');
  });
});

describe('a review of flexi-schooling that renews', () => {
  const renewed = (on: string): Happened => ({
    at: `${on}T15:00:00Z`,
    types: typedRows(flexiReviews, {
      on: typedDate(on),
      who: 'Sam, his father',
      outcome: 'renew',
      'next-on': typedDate('2027-07-20'),
    }),
  });
  const takesBack: Happened = { at: '2027-03-10T09:00:00Z', signs: 'parent', says: 'refuse' };

  test('what the parent had taken back renews nothing', () => {
    const after = story(flexiPlain, [...bothAgree('2027-01-07'), takesBack, renewed('2027-03-11')])('2027-03-12');
    expect(after.life.state).toBe('ended');
    expect(after.findings.find(({ rule }) => rule === 'flexi.review-agrees')?.words).toMatch(
      /^The review of 11 March 2027 renews it, and Robin Fielding had taken the agreement back on 10 March 2027\./u,
    );
    expect(overdueIn(after)).toContain('flexi.review-agrees');
  });

  test('before it was taken back had renewed it', () => {
    const before = story(flexiPlain, [...bothAgree('2027-01-07'), renewed('2027-03-09'), takesBack])('2027-03-12');
    expect(before.life.state).toBe('ended');
    expect(overdueIn(before)).not.toContain('flexi.review-agrees');
  });

  test('once both have agreed anew, says nothing against the old end', () => {
    const anew = story(flexiPlain, [
      ...bothAgree('2027-01-07'),
      takesBack,
      renewed('2027-03-11'),
      ...bothAgree('2027-03-11'),
    ])('2027-03-15');
    expect(anew.life.state).toBe('running');
    expect(overdueIn(anew)).not.toContain('flexi.review-agrees');
  });
});
