import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { spansIn } from '../../src/life/in-force.ts';
import { agreedLate } from '../../src/screens/shared/agreed-late.ts';
import { nextOf } from '../../src/screens/shared/next-due.ts';
import { typedDate } from '../case/case-of.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { agreedSample, bothSign, twoWeeksLater } from './agreed-sample.ts';
import type { TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

/** A last day that is past, and the day of full time after it. */
const endedOn15: TypedOrCleared = {
  'timetable.end': typedDate('2027-01-15'),
  'timetable.full-time-from': typedDate('2027-01-18'),
};

describe('a change whose own last day is past while what was agreed runs', () => {
  const proposed = (): LivedCase => {
    const lived = agreedSample();
    lived.type('2027-01-20T09:00', endedOn15);
    return lived;
  };
  const signed = (): LivedCase => {
    const lived = proposed();
    bothSign(lived, '2027-01-20');
    return lived;
  };

  test('ends the weeks once it is signed, and that is said before', () => {
    expect(agreedLate(proposed().on(day('2027-01-20')))).toBe(
      'The last day of this plan, 15 January 2027, is past. Once everybody has signed, what was agreed before ends on that day, and Robin is in school full time from the next school day.',
    );
    const { life, course } = signed().on(day('2027-01-21'));
    expect(life.state).toBe('over');
    expect(spansIn(course).map(({ last }) => last)).toEqual([day('2027-01-20')]);
  });

  test('has full time follow on the next school day, and not on the one that was agreed before', () => {
    expect(nextOf(signed().on(day('2027-01-20')))?.words).toBe(
      'Last part-time day: today. Full time from 21 January 2027',
    );
  });

  test('has a cover that says when the weeks ended', () => {
    const reading = signed().on(day('2027-01-21'));
    const cover = textOf(buildDocument('cover', printOf(reading.agreed ?? reading.proposed)));
    expect(cover).toContain('End date\n20 January 2027\nIt was agreed until\n15 January 2027');
  });
});

describe('a change whose own last day is past before what was agreed begins', () => {
  const lived = agreedSample(twoWeeksLater);
  lived.type('2027-01-20T09:00', { 'timetable.start': typedDate('2027-01-11'), ...endedOn15 });

  test('says that neither is in force on any day', () => {
    expect(agreedLate(lived.on(day('2027-01-20')))).toBe(
      'The last day of this plan, 15 January 2027, is past. What is signed now is in force on no day, and what was agreed before does not begin.',
    );
  });

  test('has never begun once it is signed, and is not over', () => {
    bothSign(lived, '2027-01-20');
    for (const on of ['2027-01-20', '2027-01-26'])
      expect(lived.on(day(on)).life).toMatchObject({ state: 'not-begun', agreedTooLate: { end: '2027-01-15' } });
  });
});

test('a change of flexi-schooling of a later day than its own last one ends what runs the day before', () => {
  const lived = new LivedCase('flexi', new Map(flexiPlain), '2027-01-05T09:00');
  const bothAgree = (on: string): void => {
    lived.sign(`${on}T10:00`, { document: 'agreement', role: 'parent' });
    lived.sign(`${on}T10:05`, { document: 'agreement', role: 'head' });
  };
  bothAgree('2027-01-07');
  lived.type('2027-02-02T09:00', {
    'pattern.end': typedDate('2027-02-01'),
    'pattern.changed-from': typedDate('2027-02-08'),
  });
  expect(agreedLate(lived.on(day('2027-02-02')))).toMatch(
    /what was agreed before ends, and from 8 February 2027 on Sam is in school full time\.$/u,
  );
  bothAgree('2027-02-02');
  expect(spansIn(lived.on(day('2027-02-03')).course).map(({ last }) => last)).toEqual([day('2027-02-07')]);
});
