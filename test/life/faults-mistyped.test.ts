import { describe, expect, test } from 'vitest';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { nextOf } from '../../src/screens/shared/next-due.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { agreedSample, bothSign, sampleCase } from './agreed-sample.ts';
import { LivedCase } from './lived.ts';

const overdueOn = (lived: LivedCase, on: string): readonly string[] =>
  lived.on(day(on)).overdue.map(({ rule, path }) => `${rule} ${path}`);

const wordsOn = (lived: LivedCase, on: string): string => {
  const { life, proposed } = lived.on(day(on));
  return lifeInWords(life, proposed).join(' ');
};

describe('part days before a late agreement, by the school', () => {
  test.each([
    ['a day that was agreed', '2027-01-15'],
    ['a day that is still to come', '2027-02-18'],
  ])('stay on record where the first of them is %s: it is asked again', (_, since) => {
    const lived = sampleCase();
    bothSign(lived, '2027-01-14');
    lived.type('2027-01-19T09:00', {
      'running.in-full-time': 'no',
      'running.part-since': typedDate(since),
      'running.part-by': 'school',
    });
    const overdue = overdueOn(lived, '2027-01-19');
    expect(overdue).toContain('agree.not-begun running.part-since');
    expect(overdue).toContain('agree.put-right running.put-right');
  });
});

describe('who leaves after it was taken back', () => {
  const left = (): LivedCase => {
    const lived = agreedSample();
    lived.type('2027-01-12T09:00', {
      'running.withdrawn-on': typedDate('2027-01-12'),
      'running.withdrawn-by': 'Alex Example',
      'running.withdrawn-how': 'told',
    });
    return lived;
  };
  const leaves = { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-13') };

  test('is asked for no day of full time, and the leaving is told', () => {
    const lived = left();
    expect(overdueOn(lived, '2027-01-20')).toContain('agree.withdrawn running.full-time-on');
    lived.type('2027-01-14T09:00', leaves);
    expect(overdueOn(lived, '2027-01-20').filter((one) => one.startsWith('agree.withdrawn'))).toEqual([]);
    expect(wordsOn(lived, '2027-01-20')).toMatch(
      /^Alex Example took the agreement back on 12 January 2027\. \S+ left the school\. The last day was 13 January 2027\.$/u,
    );
  });

  test('nor where it is on record that they were not in school full time', () => {
    const lived = left();
    lived.type('2027-01-14T09:00', { ...leaves, 'running.in-full-time': 'no' });
    expect(overdueOn(lived, '2027-01-20')).not.toContain('agree.withdrawn running.full-time-on');
    expect(overdueOn(lived, '2027-01-20')).toContain('agree.withdrawn running.part-since');
  });
});

test('an end that was brought forward is told with its own day of full time', () => {
  const lived = agreedSample();
  for (const [row, on] of [
    ['r1', '2027-01-15'],
    ['r2', '2027-01-20'],
  ] as const)
    lived.type(`${on}T12:00`, {
      [`held-reviews.${row}`]: row,
      [`held-reviews.${row}.on`]: typedDate(on),
      [`held-reviews.${row}.kind`]: 'weekly',
      [`held-reviews.${row}.who`]: 'Sam',
      [`held-reviews.${row}.parent-agreed`]: 'yes',
    });
  lived.type('2027-01-21T09:00', {
    'timetable.end': typedDate('2027-01-22'),
    'timetable.full-time-from': typedDate('2027-01-25'),
  });
  bothSign(lived, '2027-01-21');
  const reading = lived.on(day('2027-01-21'));
  expect(reading.life).toMatchObject({ state: 'running', version: { number: 1 }, next: { number: 2 } });
  expect(nextOf(reading)?.words).toBe('Last part-time day: 22 January 2027. Full time from 25 January 2027');
});

test('a change whose last day is past is told to be', () => {
  const lived = agreedSample();
  lived.type('2027-01-20T09:00', { 'timetable.end': typedDate('2027-01-15') });
  const told = lived.on(day('2027-01-20')).findings.filter(({ rule }) => rule === 'agree.change-day');
  expect(told.map(({ path }) => path)).toEqual(['timetable.end']);
  expect(told[0]?.words).toMatch(/^The change names 15 January 2027 as its last day/u);
});

test('flexi-schooling that was not looked at again is owed full time until a review renews it, wherever it is told', () => {
  const lived = new LivedCase('flexi', flexiPlain, '2026-12-01T09:00');
  lived.sign('2027-01-07T10:00', { role: 'parent', document: 'agreement' });
  lived.sign('2027-01-07T10:05', { role: 'head', document: 'agreement' });
  const { life, overdue } = lived.on(day('2028-01-20'));
  expect(life.state).toBe('over');
  expect(wordsOn(lived, '2028-01-20')).toContain('is owed full time until a review renews it');
  const told = overdue.find(({ rule }) => rule === 'flexi.review-held')?.words;
  expect(told).toContain('is owed full time until a review renews it');
  expect(told).not.toMatch(/is in school full time|agreed anew/u);
});

test('where everybody has signed and the day to start cannot be read, nobody is waited for', () => {
  const lived = sampleCase({ 'timetable.start': { day: '11', month: '1', year: '10000' } });
  bothSign(lived, '2027-01-07');
  expect(lived.on(day('2027-01-08')).life.state).toBe('deciding');
  expect(wordsOn(lived, '2027-01-08')).toMatch(/^Everybody has signed, but a day in it cannot be read/u);
});
