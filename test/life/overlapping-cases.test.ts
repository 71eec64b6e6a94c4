import { describe, expect, test } from 'vitest';
import { mergeEdits } from '../../src/case/current.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { identityOf } from '../../src/life/pupil-periods.ts';
import { readingOf } from '../../src/reading/reading.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, bothSign, sampleCase } from './agreed-sample.ts';
import type { LivedCase } from './lived.ts';

/** Whether a case is told to overlap, where the same pupil was, or will be, part time on some days in a case of its own. */
function overlaps(lived: LivedCase, on: string, start: string, end: string): boolean {
  const pupil = identityOf(lived.on(day(on)).proposed.case);
  const { edits, signatures, events } = lived.stored;
  const { proposed } = readingOf({ edits: mergeEdits(edits, []), signatures, events }, caseForms, day(on), () => [
    { start: day(start), end: day(end), way: 'medical-short', pupil },
  ]);
  return proposed.findings.some(({ rule }) => rule === 'period.overlaps');
}

describe('two cases of one pupil overlap', () => {
  test('on days on which both were in force, or will be', () => {
    expect(overlaps(agreedSample(), '2027-01-08', '2027-02-05', '2027-02-19')).toBe(true);
    expect(overlaps(agreedSample(), '2027-01-20', '2027-01-11', '2027-01-15')).toBe(true);
    expect(overlaps(agreedSample(), '2027-01-20', '2027-02-08', '2027-02-19')).toBe(false);
  });

  test('not on days that were planned before everybody had agreed', () => {
    const lived = sampleCase();
    bothSign(lived, '2027-01-20');
    expect(overlaps(lived, '2027-01-22', '2027-01-11', '2027-01-15')).toBe(false);
    expect(overlaps(lived, '2027-01-22', '2027-01-18', '2027-01-22')).toBe(true);
  });

  test('on planned days from now on, where nobody has agreed', () => {
    expect(overlaps(sampleCase(), '2027-01-25', '2027-01-11', '2027-01-22')).toBe(false);
    expect(overlaps(sampleCase(), '2027-01-25', '2027-01-11', '2027-01-29')).toBe(true);
  });

  test('not on the days between what is over and a change that is proposed of it', () => {
    const lived = agreedSample();
    lived.type('2027-02-24T09:00', { 'timetable.end': typedDate('2027-03-05') });
    expect(overlaps(lived, '2027-02-24', '2027-02-15', '2027-02-19')).toBe(false);
    expect(overlaps(lived, '2027-02-24', '2027-03-01', '2027-03-12')).toBe(true);
  });

  test('not on days after it ended early', () => {
    const lived = agreedSample();
    lived.type('2027-01-20T09:00', { 'running.full-time-on': typedDate('2027-01-20') });
    expect(overlaps(lived, '2027-01-22', '2027-01-25', '2027-02-05')).toBe(false);
  });
});
