import { describe, expect, test } from 'vitest';
import { heldReviews } from '../../src/case/fields/running.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import type { TypedAnswers } from '../../src/sample/typed-rows.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { caseLine } from '../../src/screens/shared/case-line.ts';
import { ifItRuns } from '../../src/screens/shared/if-it-runs.ts';
import { nextActions } from '../../src/screens/shared/next-actions.ts';
import { dueIn, nextOf, riskReviewIn } from '../../src/screens/shared/next-due.ts';
import { codesSpeakOf } from '../../src/screens/shared/spoken-of.ts';
import { typedDate } from '../case/case-of.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { agreedSample } from './agreed-sample.ts';
import { LivedCase } from './lived.ts';

type Review = Readonly<Record<string, TypedAnswers[string]>>;

const settledOn = (on: string, from: string, more: Review = {}): Review => ({
  on: typedDate(on),
  kind: 'formal',
  who: 'Sam, his father',
  'parent-agreed': 'yes',
  outcome: 'sooner',
  'full-time-from': typedDate(from),
  'settled-with': ['pupil', 'parent', 'health'],
  ...more,
});

/** Four weeks from 11 January, and reviews. */
function reviewed(...reviews: readonly [Review, ...Review[]]): LivedCase {
  const lived = new LivedCase('sooner', medicalShortPlain, '2027-01-04T08:00');
  lived.bothSign('2027-01-07');
  lived.type('2027-01-21T16:00', typedRows(heldReviews, ...reviews));
  return lived;
}

const RULE = 'review.full-time-sooner';
const next = (lived: LivedCase, date: string) => nextOf(lived.on(day(date)));

test('a review meeting is held for itself: a weekly talk of the same week is still to come', () => {
  const meeting = { kind: 'formal', 'parent-word': 'well', 'pupil-word': 'well', outcome: 'carry-on' };
  const talk = { ...meeting, kind: 'weekly' };
  const lived = agreedSample();
  lived.type('2027-02-03T15:00', typedRows(heldReviews, { on: typedDate('2027-02-03'), ...meeting }));
  expect(next(lived, '2027-02-03')).toMatchObject({ on: '2027-02-05', words: 'Next review: 5 February 2027' });
  expect(next(lived, '2027-02-05')).toMatchObject({ words: 'Hold the review today' });
  expect(lived.on(day('2027-02-08')).overdue.map(({ words }) => words)).toContainEqual(
    expect.stringMatching(/^The weekly talks set for .* and 5 February 2027 are not on record/u),
  );
  const both = agreedSample();
  both.type(
    '2027-02-04T15:00',
    typedRows(heldReviews, { on: typedDate('2027-02-03'), ...meeting }, { on: typedDate('2027-02-04'), ...talk }),
  );
  expect(next(both, '2027-02-04')?.words).toMatch(/^Last part-time day/u);
});

test('on the day of the last review it is told beside that when full time begins', () => {
  const due = (date: string) => dueIn(agreedSample().on(day(date))).map(({ words }) => words);
  expect(due('2027-02-05')).toContain('Last part-time day: today. Full time from 8 February 2027');
  expect(due('2027-02-05')).toContain('Hold the review today');
  expect(due('2027-01-29').filter((words) => words.startsWith('Last part-time day'))).toEqual([]);
  const sooner = reviewed(settledOn('2027-01-21', '2027-02-05'));
  const beside = dueIn(sooner.on(day('2027-02-05'))).map(({ words }) => words);
  expect(beside.filter((words) => words.includes('did it begin'))).toHaveLength(1);
});

const overdue = (lived: LivedCase, date: string): readonly string[] =>
  lived.on(day(date)).overdue.flatMap(({ rule, words }) => (rule === RULE ? [words] : []));

describe('full time sooner that a review settled', () => {
  const sooner = settledOn('2027-01-21', '2027-02-01');

  test('is what comes next, with its day, and no review after it; from its day on it is asked whether it began', () => {
    const lived = reviewed(sooner);
    const told = { on: '2027-02-01', words: 'Full time from 1 February 2027, settled on 21 January 2027' };
    for (const date of ['2027-01-30', '2027-01-31']) expect(next(lived, date), date).toMatchObject(told);
    for (const date of ['2027-02-01', '2027-02-02'])
      expect(next(lived, date), date).toMatchObject({
        words: 'Full time was settled from 1 February 2027: did it begin?',
        place: 'end',
      });
  });

  test('is the day that the matrix speaks of, and the agreed one no more', () => {
    const told =
      reviewed(sooner)
        .on(day('2027-01-25'))
        .agreed?.matrix.indicators.map(({ evidence }) => evidence) ?? [];
    expect(told).toContain(
      'Agreed until 5 February 2027. Full time from 1 February 2027, settled at the review of 21 January 2027.',
    );
    expect(told.join(' ')).not.toContain('Full time from 8 February 2027');
  });

  test('is named beside the codes, on the page and on paper', () => {
    const reading = reviewed(sooner).on(day('2027-01-25'));
    const words =
      'Full time from 1 February 2027, settled on 21 January 2027. The codes stay those that were agreed until full time is on record.';
    expect(codesSpeakOf(reading)).toContain(words);
    expect(textOf(buildDocument('attendance', printOf(reading.agreed ?? reading.proposed)))).toContain(words);
  });

  test('leaves no review of the risk assessment due that was set for that day or later', () => {
    const lived = reviewed(sooner);
    lived.type('2027-01-21T17:00', { 'risk.review-on': typedDate('2027-02-02') });
    expect(riskReviewIn(lived.on(day('2027-01-25')))).toBeUndefined();
    const due = lived.on(day('2027-02-03')).overdue.filter(({ rule }) => rule === 'risk.reviewed');
    expect(due).toEqual([]);
  });

  test('is overdue from the next school day, until it is written down', () => {
    const lived = reviewed(sooner);
    expect(overdue(lived, '2027-02-01')).toEqual([]);
    expect(lived.on(day('2027-02-01')).findings.find(({ rule }) => rule === RULE)).toMatchObject({
      level: 'note',
      path: 'running.full-time-on',
    });
    expect(overdue(lived, '2027-02-02')).toEqual([
      'Full time was settled from Monday 1 February 2027, at the review of 21 January 2027. Did it begin? Write down the day. If it did not, write down the review that says so.',
    ]);
    lived.type('2027-02-02T16:00', { 'running.full-time-on': typedDate('2027-02-01') });
    expect(overdue(lived, '2027-02-02')).toEqual([]);
  });

  test.each<[string, Review]>([
    ['settled with no parent', settledOn('2027-01-21', '2027-02-01', { 'settled-with': ['pupil', 'health'] })],
    ['without a day', { ...sooner, 'full-time-from': '' }],
  ])('is none where it is %s', (_, review) => {
    expect(next(reviewed(review), '2027-01-29')?.words).not.toMatch(/Full time/u);
  });

  test('stays settled when a review before its day carries on, and not when one since, or with another wish, does', () => {
    const weekly = (on: string, outcome: string): Review => ({
      on: typedDate(on),
      kind: 'weekly',
      who: 'Sam',
      outcome,
    });
    const words = (...more: readonly Review[]): string | undefined => {
      const lived = reviewed(sooner);
      lived.type('2027-02-02T16:00', typedRows(heldReviews, sooner, ...more));
      return next(lived, '2027-02-02')?.words;
    };
    expect(words(weekly('2027-01-22', 'carry-on'))).toMatch(/^Full time was settled/u);
    expect(words(weekly('2027-01-22', 'extend'))).not.toMatch(/^Full time was settled/u);
    expect(words(weekly('2027-02-02', 'carry-on'))).not.toMatch(/^Full time was settled/u);
  });
});

describe('the list', () => {
  const line = (review: Review): readonly string[] =>
    caseLine({ id: 'c1', touchedAt: '', newer: 0, isAllLost: false }, reviewed(review).on(day('2027-01-26'))).due;
  const weekly = (outcome: string): Review => ({ on: typedDate('2027-01-21'), kind: 'weekly', who: 'Sam', outcome });

  test.each([
    ['change', 'The review of 21 January 2027 decided on a change'],
    ['extend', 'The review of 21 January 2027 asked for more time'],
    ['end', 'The review of 21 January 2027 decided to end it'],
    ['sooner', 'The review of 21 January 2027 decided on full time sooner'],
  ])('says what a review decided that is still to be done: %s', (outcome, words) => {
    expect(line(weekly(outcome))).toContain(words);
  });

  test('says nothing more where it carries on, or settled the day of full time', () => {
    expect(line(weekly('carry-on')).join(' ')).not.toMatch(/The review of/u);
    expect(line(settledOn('2027-01-21', '2027-02-01')).join(' ')).not.toMatch(/The review of/u);
  });
});

describe('notice of flexi-schooling without a last day', () => {
  const noticed = (on: string, last?: string): LivedCase => {
    const lived = new LivedCase(
      'notice',
      new Map(flexiPlain).set('pattern.start', typedDate('2027-01-11')),
      '2027-01-05T09:00',
    );
    for (const role of ['parent', 'head'] as const) lived.sign('2027-01-07T10:00', { document: 'agreement', role });
    lived.type('2027-02-01T09:00', {
      'flexi-ending.by': 'parent',
      'flexi-ending.notice-on': typedDate(on),
      'flexi-ending.on': last === undefined ? null : typedDate(last),
    });
    return lived;
  };
  const told = (lived: LivedCase): string => {
    const { life, proposed } = lived.on(day('2027-02-02'));
    return lifeInWords(life, proposed).join(' ');
  };

  test('is told, and its last day is what is written down next', () => {
    expect(told(noticed('2027-02-01'))).toBe(
      'Version 1 runs. Notice was given on 1 February 2027: the last day is not on record.',
    );
    expect(next(noticed('2027-02-01'), '2027-02-02')).toMatchObject({
      words: 'Notice was given on 1 February 2027: write down the last day',
      place: 'running/flexi-ending',
    });
  });

  test.each([
    ['its last day is on record', noticed('2027-02-01', '2027-03-01')],
    ['it is of before it was agreed', noticed('2027-01-06')],
    ['it is still to come', noticed('2027-02-20')],
  ])('is not asked where %s', (_, lived) => {
    expect(told(lived)).not.toMatch(/not on record/u);
    expect(next(lived, '2027-02-02')?.place).not.toBe('running/flexi-ending');
  });
});

test('what comes next of what may have ended is said with one colon', () => {
  const lived = reviewed(settledOn('2027-01-21', '2027-02-01', { outcome: 'carry-on' }));
  const reading = { life: lived.on(day('2027-01-22')).life, mayHaveEnded: ['answer'] as const };
  expect(ifItRuns(reading, 'Next review: 26 January 2027')).toBe('If it still runs, next review: 26 January 2027');
  expect(ifItRuns(reading, 'By the start:')).toBe('If it still runs, by the start:');
  expect(ifItRuns(reading, 'Hold the review today')).toBe('If it still runs: Hold the review today');
});

test('what the risk assessment promises is told with its day before it is overdue, and no more once it is done', () => {
  const promised = (done: string): LivedCase => {
    const lived = new LivedCase('promised', medicalShortPlain, '2027-01-04T08:00');
    lived.type('2027-01-04T09:00', {
      'hazards.r1.action-1.by': typedDate('2027-01-15'),
      'hazards.r1.action-1.done': done,
    });
    lived.bothSign('2027-01-07');
    return lived;
  };
  const told = (lived: LivedCase, on: string) => nextActions(lived.on(day(on))).map(({ words }) => words);
  expect(told(promised('no'), '2027-01-08')).toEqual(['“Agree who stands in” (Jo Carter): due by 15 January 2027']);
  expect(told(promised('no'), '2027-01-15')).toEqual(['“Agree who stands in” (Jo Carter): due today']);
  expect(told(promised('no'), '2027-01-18')).toEqual([]);
  expect(told(promised('yes'), '2027-01-08')).toEqual([]);
});
