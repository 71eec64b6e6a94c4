import { expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { inSchool } from '../scenarios/typed.ts';
import { agreedSample, bothSign } from './agreed-sample.ts';

test('the cover of a version that was taken back before it took over ends with what it was to change', () => {
  const lived = agreedSample();
  lived.type('2027-01-18T09:00', { 'timetable.week.3.wednesday': inSchool('9.00', '14.00') });
  bothSign(lived, '2027-01-19');
  lived.sign('2027-01-19T15:00', { document: 'consent', role: 'parent', decision: 'refuse' });
  const { life, agreed } = lived.on(day('2027-01-21'));
  expect(life).toMatchObject({ state: 'ended', version: { number: 2 } });
  const cover = agreed && textOf(buildDocument('cover', printOf(agreed)));
  expect(cover).toContain('End date\n19 January 2027');
  expect(cover).toContain('It was agreed until\n5 February 2027');
  expect(cover).not.toContain('8 February 2027');
});
