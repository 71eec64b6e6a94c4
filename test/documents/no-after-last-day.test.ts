import { expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, parentSigns } from '../life/agreed-sample.ts';
import { textOf } from './text-of.ts';

test('the evidence says of a signed no that came after the last day that it was over by then', () => {
  const lived = agreedSample();
  parentSigns(lived, '2027-02-08', 'refuse');
  const { agreed, proposed } = lived.on(day('2027-02-09'));
  const text = textOf(buildDocument('evidence', printOf(agreed ?? proposed)));
  expect(text).not.toContain('it ended version 1');
  expect(text).toContain('It came after the last day of version 1, and ended nothing');
});
