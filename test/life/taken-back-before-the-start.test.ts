import { describe, expect, test } from 'vitest';
import { saidNo } from '../../src/screens/shared/said-no.ts';
import { matrixReads, matrixSpeaksOf } from '../../src/screens/shared/spoken-of.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, bothSign, parentSigns, twoWeeksLater } from './agreed-sample.ts';
import type { LivedCase } from './lived.ts';

const takesBack = (lived: LivedCase, by?: string): void => {
  lived.type('2027-01-08T09:00', {
    'running.withdrawn-on': typedDate('2027-01-08'),
    'running.withdrawn-how': 'told',
    ...(by === undefined ? {} : { 'running.withdrawn-by': by }),
  });
};

const parents = (lived: LivedCase, on: string) =>
  matrixReads(lived.on(day(on))).matrix.indicators.find(({ id }) => id === 'parent-agrees');

const fourWeeks = (lived: LivedCase, on: string) =>
  matrixReads(lived.on(day(on))).matrix.indicators.find(({ id }) => id === 'four-weeks');

describe('the matrix, where it was taken back before the start,', () => {
  test.each(['2027-01-09', '2027-01-12'])('says that the agreement was taken back (%s)', (on) => {
    const lived = agreedSample();
    takesBack(lived, 'Alex Example');
    expect(lived.on(day(on)).life.state).toBe('refused');
    expect(parents(lived, on)).toMatchObject({
      state: 'not-met',
      evidence: 'Alex Example took the agreement back on 8 January 2027.',
    });
  });

  test('says so too where that was signed', () => {
    const lived = agreedSample();
    parentSigns(lived, '2027-01-08', 'refuse');
    expect(parents(lived, '2027-01-09')).toMatchObject({
      state: 'not-met',
      evidence: 'Alex Example took the agreement back on 8 January 2027.',
    });
  });

  test('is of what is planned since, and no parent has agreed to that', () => {
    const lived = agreedSample();
    takesBack(lived, 'Alex Example');
    lived.type('2027-01-09T09:00', twoWeeksLater);
    expect(matrixSpeaksOf(lived.on(day('2027-01-09')))).toBe('Nothing is agreed yet. This is of what is planned.');
    expect(parents(lived, '2027-01-09')).toMatchObject({ state: 'not-known' });
    expect(fourWeeks(lived, '2027-01-09')?.evidence).toContain('25 January 2027 to 19 February 2027');
  });

  test('is of the version once everybody has agreed anew', () => {
    const lived = agreedSample();
    takesBack(lived, 'Alex Example');
    lived.type('2027-01-09T09:00', twoWeeksLater);
    bothSign(lived, '2027-01-12');
    expect(parents(lived, '2027-01-26')).toMatchObject({ state: 'met' });
  });
});

test('who takes it back before the start, and is not named, takes the agreement back', () => {
  const lived = agreedSample();
  takesBack(lived);
  const { life } = lived.on(day('2027-01-09'));
  expect(life).toMatchObject({ state: 'refused', who: 'parent', by: 'The parent', takesBack: true });
  expect(life.state === 'refused' && saidNo(life)).toBe('The parent took the agreement back');
});
