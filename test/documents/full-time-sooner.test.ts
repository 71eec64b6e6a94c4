import { describe, expect, test } from 'vitest';
import type { DocumentId } from '../../src/arrangements/ids.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, settledSooner } from '../life/agreed-sample.ts';
import type { LivedCase } from '../life/lived.ts';
import { inSchool } from '../scenarios/typed.ts';
import { textOf } from './text-of.ts';

const SOONER = 'Full time from 27 January 2027, settled on 22 January 2027';
const papers = [
  'cover',
  'evidence',
  'plan',
  'consent',
  'matrix',
  'attendance',
] as const satisfies readonly DocumentId[];

describe('full time that a review settled sooner', () => {
  const printed = (lived: LivedCase, id: DocumentId, on: string): string => {
    const { agreed, proposed } = lived.on(day(on));
    return textOf(buildDocument(id, printOf(agreed ?? proposed)));
  };

  test.each(papers)('is named on the paper: %s', (id) => {
    expect(printed(agreedSample(), id, '2027-01-25')).not.toContain('settled');
    for (const on of ['2027-01-25', '2027-01-28'])
      expect(printed(settledSooner('2027-01-27'), id, on), on).toMatch(
        /Full time from 27 January 2027, settled (?:on|at the review of) 22 January 2027/u,
      );
  });

  test.each(papers)('and no more once full time is on record: %s', (id) => {
    const lived = settledSooner('2027-01-27');
    lived.type('2027-01-28T09:00', { 'running.full-time-on': typedDate('2027-01-27') });
    expect(printed(lived, id, '2027-01-28')).not.toContain(SOONER);
  });

  test.each(['cover', 'plan', 'consent'] as const)('is said of what runs, and not of a change to it: %s', (id) => {
    const lived = settledSooner('2027-01-27');
    lived.type('2027-01-23T09:00', { 'timetable.week.4.friday': inSchool('8.45', '12') });
    const reading = lived.on(day('2027-01-25'));
    expect(textOf(buildDocument(id, printOf(reading.proposed)))).not.toContain(SOONER);
    expect(printed(lived, id, '2027-01-25')).toContain(SOONER);
  });
});
