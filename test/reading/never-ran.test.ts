import { describe, expect, test } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { TypedOrCleared } from '../life/lived.ts';
import { LivedCase } from '../life/lived.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { plain } from '../screens/support/answers.ts';

/** The pages of what happened since that are asked for. */
const pagesOf = (lived: LivedCase, on: string): readonly string[] => [
  ...new Set(
    lived
      .on(day(on))
      .proposed.places.filter(({ place: { form, step } }) => form === 'running' && step !== 'check')
      .map(({ place: { step } }) => step),
  ),
];

const begun = (answers = plain): LivedCase => new LivedCase('c1', answers, '2027-01-05T09:00');
const typing = (at: string, typed: TypedOrCleared): LivedCase => {
  const lived = begun();
  lived.type(at, typed);
  return lived;
};

describe('a plan that never ran', () => {
  const canApply = ['notifications', 'held-reviews', 'ending', 'leaving', 'without-agreement'];

  test('is asked nothing of what can have happened only while it ran, where nobody agreed by its start', () => {
    expect(pagesOf(begun(), '2027-01-12')).toEqual(canApply);
    expect(pagesOf(begun(flexiPlain), '2027-01-12')).toEqual(['notifications', 'leaving', 'without-agreement']);
  });

  test('nor where it was agreed after its own last day', () => {
    const lived = begun();
    lived.bothSign('2027-02-08');
    expect(pagesOf(lived, '2027-02-10')).toEqual(canApply);
  });

  test('nor where it was refused, set aside, or the pupil left before its first day', () => {
    const refused = begun();
    refused.sign('2027-01-07T10:00', { role: 'parent', decision: 'refuse' });
    expect(pagesOf(refused, '2027-01-12')).toEqual(canApply);
    refused.happen('2027-01-12T10:00', 'set-aside', 'It is not wanted.');
    expect(pagesOf(refused, '2027-01-12')).toEqual(canApply);
    const left = begun();
    left.bothSign('2027-01-06');
    left.type('2027-01-08T09:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-08') });
    expect(left.on(day('2027-01-12')).life.state).toBe('ended');
    expect(pagesOf(left, '2027-01-12')).toEqual(canApply);
  });

  test('is asked what stands there all the same, also where that is lost or cleared', () => {
    const typed = typing('2027-01-06T09:00', { 'running.talk-moved-told': 'Robin, on Monday.' });
    expect(pagesOf(typed, '2027-01-12')).toEqual([...canApply, 'moved-talks']);
    typed.type('2027-01-06T09:05', { 'running.talk-moved-told': null });
    expect(pagesOf(typed, '2027-01-12')).toEqual([...canApply, 'moved-talks']);
  });

  test('is asked all of it as long as it can still run, and once it did', () => {
    const all = ['notifications', 'held-reviews', 'ending', 'leaving', 'without-agreement', 'moved-talks'];
    const ran = begun();
    expect(pagesOf(ran, '2027-01-06')).toEqual(all);
    ran.bothSign('2027-01-06');
    for (const on of ['2027-01-07', '2027-01-12', '2027-02-10']) expect(pagesOf(ran, on), on).toEqual(all);
  });
});
