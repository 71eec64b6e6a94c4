import { describe, expect, test } from 'vitest';
import { mergeEdits } from '../../src/case/current.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { identityOf } from '../../src/life/pupil-periods.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { readingOf } from '../../src/reading/reading.ts';
import { nextOf } from '../../src/screens/shared/next-due.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample } from './agreed-sample.ts';
import type { LivedCase } from './lived.ts';

/** A case that ends on 5 February, where the same pupil has a further period from a day on in a case of its own. */
function followedFrom(start: string, lived: LivedCase, on: string): Reading {
  const pupil = identityOf(lived.on(day(on)).proposed.case);
  const { edits, signatures, events } = lived.stored;
  return readingOf({ edits: mergeEdits(edits, []), signatures, events }, caseForms, day(on), () => [
    { start: day(start), end: day('2027-03-05'), way: 'medical-short', pupil },
  ]);
}

const rules = ({ overdue }: Reading): readonly string[] => overdue.map(({ rule }) => rule);

describe('a further period in a case of its own', () => {
  test('goes on from what ended where no school day lies between', () => {
    expect(followedFrom('2027-02-08', agreedSample(), '2027-02-09').life).toMatchObject({
      state: 'ended',
      ending: { how: 'continued' },
    });
  });

  test.each(['2027-02-09', '2027-02-16'])('with days between, full time is asked for in them (%s)', (on) => {
    const reading = followedFrom('2027-02-15', agreedSample(), on);
    expect(reading.life.state).toBe('over');
    expect(rules(reading)).toContain('period.over');
    expect(reading.overdue.find(({ rule }) => rule === 'period.over')?.words).toBe(
      'What was agreed ended on 5 February 2027. Full time was due on Monday 8 February 2027. Did it begin? Write down the day. Part days before 15 February 2027, when a further period begins in a case of its own, have no agreement: record them.',
    );
    expect(reading.agreed?.matrix.colour).not.toBe('green');
  });

  test('full time in them settles it, and later than it was due is told', () => {
    const lived = agreedSample();
    lived.type('2027-02-08T09:00', { 'running.full-time-on': typedDate('2027-02-08') });
    expect(rules(followedFrom('2027-02-15', lived, '2027-02-16'))).not.toContain('period.over');
    const late = agreedSample();
    late.type('2027-02-11T09:00', { 'running.full-time-on': typedDate('2027-02-11') });
    expect(rules(followedFrom('2027-02-15', late, '2027-02-16'))).toContain('period.over');
    expect(rules(followedFrom('2027-02-08', late, '2027-02-16'))).not.toContain('period.over');
  });

  test('full time after it tells nothing of the days before it', () => {
    const lived = agreedSample();
    lived.type('2027-03-08T09:00', { 'running.full-time-on': typedDate('2027-03-08') });
    const told = followedFrom('2027-02-15', lived, '2027-03-09').overdue.find(({ rule }) => rule === 'period.over');
    expect(told?.words).toBe(
      'Full time was due on 8 February 2027, and a further period began on 15 February 2027. That the pupil was in school full time in between is not on record, and nobody had agreed to anything else. Write down what those days were; correct the register openly.',
    );
  });

  test('on the last day it is told when full time is due before it', () => {
    expect(nextOf(followedFrom('2027-02-15', agreedSample(), '2027-02-05'))?.words).not.toContain('A further period');
  });
});
