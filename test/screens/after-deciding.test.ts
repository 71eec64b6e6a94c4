import { describe, expect, test } from 'vitest';
import { followsFrom } from '../../src/screens/sign/after-deciding.ts';
import { signersOf, whoAgreed } from '../../src/screens/sign/signers.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, sampleCase } from '../life/agreed-sample.ts';
import type { LivedCase } from '../life/lived.ts';

/** Takes back what was agreed, in the place of Alex Example, with a name that is typed. */
const takesBackAs = (lived: LivedCase, on: string, name: string): void => {
  lived.sign(`${on}T10:00`, { role: 'parent', name, decision: 'refuse' }, 'agreed');
};

describe('what a parent who took the agreement back reads then', () => {
  const reads = (lived: LivedCase, on: string): string => followsFrom('refuse', 'agreed', lived.on(day(on)));

  test('full time from the next school day, where it ran', () => {
    const lived = agreedSample();
    takesBackAs(lived, '2027-01-19', 'Jo Example');
    expect(reads(lived, '2027-01-19')).toBe('Full time begins on Wednesday 20 January 2027.');
  });

  test('that nothing starts, where it had not begun', () => {
    const lived = agreedSample();
    takesBackAs(lived, '2027-01-08', 'Jo Example');
    expect(reads(lived, '2027-01-08')).toBe('Nothing starts: full time goes on for Robin.');
  });

  test('never that nothing starts, where something runs all the same', () => {
    expect(reads(agreedSample(), '2027-01-19')).toBe('Version 1 goes on all the same: say so to the school.');
    expect(reads(agreedSample(), '2027-01-08')).toBe('Version 1 goes on all the same: say so to the school.');
  });

  test('nor where what was agreed is over', () => {
    expect(reads(agreedSample(), '2027-02-09')).toBe(
      'Full time was due from Monday 8 February 2027. The school puts Robin back in full time at once.',
    );
  });
});

test('who takes back what they agreed to is asked by their own name, whatever name they typed when they agreed', () => {
  const lived = sampleCase();
  lived.sign('2027-01-07T10:00', { role: 'parent', name: 'Jo Example', capacity: 'Mother' });
  lived.sign('2027-01-07T10:05', { role: 'head' });
  const reading = lived.on(day('2027-01-19'));
  const [parent] = signersOf(reading);
  expect(parent && whoAgreed(parent, reading.versions.at(-1))).toMatchObject({ role: 'parent', name: 'Alex Example' });
});
