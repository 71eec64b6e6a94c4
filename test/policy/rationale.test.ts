import { describe, expect, test } from 'vitest';
import { heldReviews } from '../../src/case/fields/running.ts';
import { blocksHead, blocksParent, isOverdue } from '../../src/policy/engine/blocks.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { day } from '../domain/some-dates.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { findingsOf, type Change } from './situations.ts';

const of = (rule: string, change: Change) => findingsOf('plain', change).filter((finding) => finding.rule === rule);

describe('rationale.not-sent-home', () => {
  const reviews = typedRows(
    heldReviews,
    { on: dateTyped('11', '1', '2027'), kind: 'weekly', 'sent-home': 'yes' },
    { on: dateTyped('15', '1', '2027'), kind: 'weekly', 'sent-home': 'no' },
    { kind: 'weekly', 'sent-home': 'yes' },
  );

  test('tells each review that says so, and is a breach that the head records', () => {
    const told = of('rationale.not-sent-home', {
      today: day('2027-01-12'),
      answers: reviews,
      typedOn: () => day('2027-01-11'),
    });
    expect(told.map(({ path }) => path)).toEqual(['held-reviews.r1.sent-home', 'held-reviews.r3.sent-home']);
    expect(told.every(isOverdue)).toBe(true);
    const recorded = of('rationale.not-sent-home', {
      today: day('2027-01-12'),
      answers: { ...reviews, 'breach.rationale.not-sent-home': 'Sent home at noon; it was wrong.' },
    });
    expect(recorded.some(isOverdue)).toBe(false);
  });

  test('is written down in time on the day itself: the head can, and need not yet', () => {
    const told = of('rationale.not-sent-home', { today: day('2027-01-11'), answers: reviews });
    expect(told.map(({ level, record }) => [level, record?.kind])).toEqual([
      ['stop', 'breach'],
      ['stop', 'breach'],
    ]);
    expect(told.some(isOverdue)).toBe(false);
  });

  test('does not tell of a review that is still to come', () => {
    const ahead = { ...reviews, 'held-reviews.r2.sent-home': 'yes' };
    const paths = (today: string) =>
      of('rationale.not-sent-home', { today: day(today), answers: ahead }).map(({ path }) => path);
    expect(paths('2027-01-14')).not.toContain('held-reviews.r2.sent-home');
    expect(paths('2027-01-15')).toContain('held-reviews.r2.sent-home');
  });

  test('does not exist before the first day', () => {
    expect(of('rationale.not-sent-home', { today: day('2027-01-10'), answers: reviews })).toEqual([]);
  });
});

describe('rationale.best-interests and rationale.not-exclusion', () => {
  test('leave it to the form to ask what has not been answered', () => {
    expect(findingsOf('plain', { answers: { 'reasons.confirmed': null } })).toEqual([]);
  });

  test('tell each confirmation that is missing by itself', () => {
    expect(of('rationale.not-exclusion', { answers: { 'reasons.confirmed': ['exceptional'] } })).toHaveLength(3);
    expect(of('rationale.best-interests', { answers: { 'reasons.confirmed': ['exceptional'] } })).toEqual([]);
  });
});

describe('the checklist before the parent signs', () => {
  test.each<readonly [string, NonNullable<Change['answers']>]>([
    ['that is honestly not agreed yet', { 'checklist.best-interests.state': 'not-done' }],
    ['that is to be confirmed again', { 'checklist.time-limited.confirmed-on': 'It ended on another day.' }],
  ])('with a line %s holds the head and never the parent', (_, answers) => {
    const [found, ...more] = findingsOf('plain', { answers });
    expect(more).toEqual([]);
    expect(found && [blocksParent(found), blocksHead(found)]).toEqual([false, true]);
  });
});

describe('rationale.medical-purpose', () => {
  test('an illness of up to eight weeks needs both facts, each told', () => {
    expect(
      of('rationale.medical-purpose', { answers: { 'route.kind': 'medical-medium', 'medical.facts': ['none'] } }),
    ).toHaveLength(2);
  });

  test('does not exist off the medical routes', () => {
    const answers = {
      'route.kind': 'reintegration',
      'route.return-from': 'absence',
      'route.exclusion-risk': 'no',
      'medical.facts': ['none'],
    };
    expect(of('rationale.medical-purpose', { answers })).toEqual([]);
  });
});
