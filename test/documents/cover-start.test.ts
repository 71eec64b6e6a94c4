import { expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, sampleCase } from '../life/agreed-sample.ts';
import type { LivedCase } from '../life/lived.ts';
import { textOf } from './text-of.ts';

const cover = (lived: LivedCase, on: string): string => {
  const { agreed, proposed } = lived.on(day(on));
  return textOf(buildDocument('cover', printOf(agreed ?? proposed)));
};

test('the cover of what was agreed after its start gives the session from which it is in force, and the day that was planned', () => {
  const lived = sampleCase();
  lived.sign('2027-01-12T08:00', { role: 'parent' });
  lived.sign('2027-01-12T10:05', { role: 'head' });
  expect(cover(lived, '2027-01-13')).toContain('Start date\n12 January 2027, afternoon');
  expect(cover(lived, '2027-01-13')).toContain('It was planned from\n11 January 2027');
  expect(cover(agreedSample(), '2027-01-13')).toContain('Start date\n11 January 2027');
  expect(cover(agreedSample(), '2027-01-13')).not.toContain('It was planned from');
});
