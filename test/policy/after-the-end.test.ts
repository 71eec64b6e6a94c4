import { expect, test } from 'vitest';
import { isOverdue } from '../../src/policy/engine/blocks.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { TypedOrCleared } from '../life/lived.ts';
import { LivedCase } from '../life/lived.ts';
import { plain } from '../screens/support/answers.ts';

/** What is overdue of four weeks that were agreed, of which nothing is on record but how they ended. */
function overdueAfter(ended: TypedOrCleared) {
  const lived = new LivedCase('c1', plain, '2027-01-05T09:00');
  lived.bothSign('2027-01-07');
  lived.type('2027-02-08T15:00', ended);
  return lived.on(day('2027-02-10')).findings.filter(isOverdue);
}

test.each<[string, TypedOrCleared]>([
  ['in full time', { 'running.full-time-on': typedDate('2027-02-08') }],
  ['because the pupil left', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-02-05') }],
])('what ended %s orders nothing that can only be done while it runs: what was missed goes on record', (_, ended) => {
  const words = overdueAfter(ended).map((finding) => finding.words);
  expect(words.join('\n')).not.toMatch(/Do that|Hold it/u);
  expect(words).toContainEqual(
    expect.stringMatching(
      /^The risk assessment was to be looked at again on 22 January 2027, and no such day is on record/u,
    ),
  );
  expect(words.filter((one) => one.startsWith('The weekly talk'))).toHaveLength(1);
  expect(words).toContain(
    'The review meeting set for 29 January 2027 is not on record as held, and the part-time weeks have ended. If it was held, add it to the list. If not, write down what happened instead.',
  );
});

test('what was missed and cannot be mended asks for the head’s record', () => {
  const risk = overdueAfter({ 'running.full-time-on': typedDate('2027-02-08') }).find(
    ({ rule }) => rule === 'risk.reviewed',
  );
  expect(risk?.record).toMatchObject({ kind: 'breach', given: undefined });
});

test('what is over orders nothing that can only be done while it runs, though full time is not on record', () => {
  const lived = new LivedCase('c1', plain, '2027-01-05T09:00');
  lived.bothSign('2027-01-07');
  const words = lived
    .on(day('2027-02-10'))
    .findings.filter(isOverdue)
    .map((finding) => finding.words);
  expect(words.join('\n')).not.toMatch(/Do that|Hold it/u);
  expect(words).toContain(
    'The review meeting set for 29 January 2027 is not on record as held, and the part-time weeks have ended. If it was held, add it to the list. If not, write down what happened instead.',
  );
});
