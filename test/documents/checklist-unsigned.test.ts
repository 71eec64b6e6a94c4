import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample } from '../life/agreed-sample.ts';
import type { LivedCase } from '../life/lived.ts';
import { textOf } from './text-of.ts';

const cover = (lived: LivedCase, on: string): string => {
  const { agreed, proposed } = lived.on(day(on));
  return textOf(buildDocument('cover', printOf(agreed ?? proposed)));
};

describe('what is said of a pack of which only the checklist is unsigned', () => {
  test('that everybody agreed, and that the checklist is not signed yet', () => {
    const text = cover(agreedSample(), '2027-01-13');
    expect(text).toContain('Everybody has agreed to what is in this pack. The checklist is still to be signed.');
    expect(text).not.toContain('is ready to be signed');
  });

  test('and once it is over or ended, that it was not', () => {
    const ended = agreedSample();
    ended.type('2027-02-08T09:00', { 'running.full-time-on': typedDate('2027-02-08') });
    for (const lived of [agreedSample(), ended]) {
      const text = cover(lived, '2027-02-10');
      expect(text).toContain('Everybody had agreed to what is in this pack. The checklist was not signed.');
      expect(text).not.toContain('This pack has been signed');
    }
  });

  test('and where it is signed, that the pack is', () => {
    const lived = agreedSample();
    lived.sign('2027-01-07T10:10', { role: 'head', document: 'checklist' });
    expect(cover(lived, '2027-01-13')).toContain('This pack has been signed. It is version 1');
    expect(cover(lived, '2027-02-10')).toContain('This pack has been signed. It is version 1');
  });
});
