import { describe, expect, test } from 'vitest';
import { valueOf } from '../../src/case/field.ts';
import { running } from '../../src/case/fields/running.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { readinessInWords } from '../../src/screens/shared/readiness-in-words.ts';
import { typedDate } from '../case/case-of.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { bothSign, sampleCase } from './agreed-sample.ts';

describe('what was agreed after its own last day', () => {
  test('was in force on none: full time was due all along', () => {
    const lived = sampleCase();
    bothSign(lived, '2027-02-08');
    for (const date of ['2027-02-08', '2027-02-10']) {
      const reading = lived.on(day(date));
      expect(reading.life).toEqual({
        state: 'not-begun',
        start: day('2027-01-11'),
        agreedTooLate: { version: reading.versions[0], end: day('2027-02-05') },
      });
      expect(reading.overdue.map(({ rule }) => rule).filter((rule) => !rule.startsWith('agree.'))).toEqual([]);
      expect(reading.overdue.map(({ rule }) => rule)).toContain('agree.not-begun');
      expect(reading.proposed.codes).toEqual([]);
      expect(lifeInWords(reading.life, reading.proposed)).toEqual([
        'Agreed too late, on 8 February 2027: its own last day was 5 February 2027, so it never ran.',
        'Robin should be in school full time.',
      ]);
    }
  });

  test('nor once a day of full time is on record', () => {
    const lived = sampleCase();
    bothSign(lived, '2027-02-08');
    lived.type('2027-02-11T09:00', {
      'running.in-full-time': 'yes',
      'running.full-time-on': typedDate('2027-02-11'),
    });
    const reading = lived.on(day('2027-02-12'));
    expect(valueOf(reading.proposed.case, running.inFullTime)).toBe('yes');
    expect(reading.life.state).toBe('not-begun');
    expect(reading.overdue).toEqual([]);
    expect(lifeInWords(reading.life, reading.proposed).at(-1)).toBe(
      'Robin has been in school full time since 11 February 2027.',
    );
  });

  test('what is planned instead is agreed by nobody', () => {
    const lived = sampleCase();
    bothSign(lived, '2027-02-08');
    lived.type('2027-02-09T09:00', { 'timetable.end': typedDate('2027-02-19') });
    expect(lived.on(day('2027-02-10')).life).toEqual({ state: 'not-begun', start: day('2027-01-11') });
  });

  test('its papers say so too', () => {
    const lived = sampleCase();
    bothSign(lived, '2027-02-08');
    const { proposed } = lived.on(day('2027-02-10'));
    const text = (id: 'attendance' | 'evidence'): string => textOf(buildDocument(id, printOf(proposed)));
    expect(text('attendance')).toMatch(/There are no codes\. Agreed too late, on 8 February 2027/u);
    expect(text('evidence')).toMatch(/No: version 1 was agreed after its own last day, and never ran/u);
  });
});

test('where its last day is past, a new plan is asked for, and not a signature', () => {
  const lived = sampleCase();
  expect(readinessInWords(lived.on(day('2027-02-05')))).toBe('Not everybody has agreed');
  const asked = 'The last day of this plan, 5 February 2027, is past: make a new plan first';
  expect(readinessInWords(lived.on(day('2027-02-08')))).toBe(asked);
  bothSign(lived, '2027-02-08');
  expect(readinessInWords(lived.on(day('2027-02-09')))).toBe(asked);
});
