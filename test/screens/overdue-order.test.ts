import { expect, test } from 'vitest';
import { allRules } from '../../src/policy/rules/all-rules.ts';
import { gravity, weightiestFirst } from '../../src/screens/shared/overdue-order.ts';
import { finding } from '../policy/matrix-case.ts';
import { plain, plainWith } from './support/answers.ts';
import { readingWith } from './support/reading-with.ts';
import { dateOf } from './support/services.ts';
import { allSignatures } from './support/signatures.ts';

test('every duty that is weighed is one of the rules', () => {
  const ids = allRules.map(({ id }) => id);
  expect(gravity.flat().filter((id) => !ids.includes(id))).toEqual([]);
});

/** Overdue, and grave in no other way than that: what comes after all that is weighed. */
const last = [
  'period.academic-year',
  'review.full-time-sooner',
  'agree.head-last',
  'risk.reviewed',
  'risk.actions',
  'travel.asked-again',
];

test('every duty of the time after the start is weighed, or known to come last', () => {
  const duties = allRules.filter(({ gate, level }) => gate === 'run' && level === 'stop').map(({ id }) => id);
  const weighed: readonly string[] = gravity.flat();
  expect(duties.filter((id) => !weighed.includes(id))).toEqual(last);
});

test('an unlawful exclusion comes before what ran out and whom to tell', () => {
  const unlawful = ['rationale.not-sent-home', 'agree.put-right'];
  const rules = ['period.over', 'agree.withdrawn', 'la.notified', ...unlawful];
  expect(weightiestFirst(rules.map((rule) => finding(rule))).map(({ rule }) => rule)).toEqual([
    ...unlawful,
    'period.over',
    'agree.withdrawn',
    'la.notified',
  ]);
});

test('what ran out comes before a review that was not held, and that before whom to tell', () => {
  const { overdue } = readingWith(plain, allSignatures(plain), dateOf('2027-02-10'));
  const rules = weightiestFirst(overdue).map(({ rule }) => rule);
  expect([...new Set(rules)].slice(0, 4)).toEqual(['period.over', 'review.held', 'review.formal-held', 'la.notified']);
  expect(rules.toSorted()).toEqual(overdue.map(({ rule }) => rule).toSorted());
});

test('what nobody agreed to comes first of all', () => {
  const { overdue } = readingWith(plain, [], dateOf('2027-01-20'));
  expect(weightiestFirst(overdue)[0]?.rule).toBe('agree.not-begun');
});

test('of what nobody agreed to, full time comes before what is written down of the days', () => {
  const { overdue } = readingWith(plainWith({ 'running.in-full-time': 'no' }), [], dateOf('2027-01-20'));
  expect(overdue.length).toBeGreaterThan(1);
  expect(weightiestFirst(overdue)[0]?.path).toBe('running.full-time-on');
});
