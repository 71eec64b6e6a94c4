import { expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, bothSign } from '../life/agreed-sample.ts';
import { inSchool } from '../scenarios/typed.ts';
import { textOf } from './text-of.ts';

test('the evidence says of what gave way before it began that it holds on no day', () => {
  const lived = agreedSample();
  lived.type('2027-01-08T09:00', { 'timetable.week.2.wednesday': inSchool('9.00', '14.00') });
  bothSign(lived, '2027-01-08');
  for (const on of ['2027-01-08', '2027-01-13', '2027-02-09']) {
    const { agreed, proposed } = lived.on(day(on));
    const text = textOf(buildDocument('evidence', printOf(agreed ?? proposed)));
    expect(text.match(/No: version 2 took the place of version 1 before it began/gu)).toHaveLength(2);
    expect(text).not.toMatch(/Yes, for version 1|Held until .*: version 1/u);
  }
});
