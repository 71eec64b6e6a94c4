import { describe, expect, test } from 'vitest';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { colourIn } from '../policy/story.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import type { TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

const START = '2027-01-11';

/** Flexi-schooling that was to start on 11 January and was agreed on the 19th; what the days before were is said on the 20th. */
function agreedLate(said: 'yes' | 'no' | undefined, last?: string): LivedCase {
  const answers = new Map(flexiPlain).set('pattern.start', typedDate(START));
  if (last !== undefined) answers.set('pattern.end', typedDate(last));
  const lived = new LivedCase('said', answers, '2027-01-05T09:00');
  bothSign(lived, '2027-01-19');
  if (said !== undefined) lived.type('2027-01-20T09:00', { 'running.in-full-time': said });
  return lived;
}

function bothSign(lived: LivedCase, on: string): void {
  lived.sign(`${on}T10:00`, { document: 'agreement', role: 'parent' });
  lived.sign(`${on}T10:05`, { document: 'agreement', role: 'head' });
}

const asked = (lived: LivedCase, on: string): readonly unknown[] =>
  lived
    .on(day(on))
    .findings.filter(({ path }) => path === 'running.in-full-time')
    .map(({ rule, asksAnew }) => ({ rule, asksAnew }));

const ANEW = { asksAnew: true };

describe('what is said of full time is said of one stretch of days', () => {
  test('a yes about the days before a late agreement answers nothing of the days after it was taken back', () => {
    const lived = agreedLate('yes');
    expect(asked(lived, '2027-01-20')).toEqual([]);
    lived.sign('2027-02-10T10:00', { document: 'agreement', role: 'parent', decision: 'refuse' });
    expect(asked(lived, '2027-02-12')).toEqual([{ rule: 'flexi.over', ...ANEW }]);
    expect(lived.on(day('2027-02-12')).overdue.map(({ rule }) => rule)).toContain('flexi.over');
    lived.type('2027-02-12T09:00', { 'running.in-full-time': 'yes' });
    expect(asked(lived, '2027-02-12')).toEqual([]);
  });

  test('nor of the days after its last day', () => {
    const lived = agreedLate('yes', '2027-02-09');
    expect(asked(lived, '2027-02-12')).toEqual([{ rule: 'flexi.over', ...ANEW }]);
  });

  test('nor of the days between two agreements, while they last and once they are past', () => {
    const lived = agreedLate('yes', '2027-02-05');
    lived.type('2027-02-03T09:00', {
      'pattern.changed-from': typedDate('2027-02-22'),
      'pattern.end': typedDate('2027-07-09'),
    });
    bothSign(lived, '2027-02-03');
    expect(asked(lived, '2027-02-12')).toEqual([{ rule: 'flexi.between', ...ANEW }]);
    expect(asked(lived, '2027-02-24')).toEqual([{ rule: 'flexi.between', ...ANEW }]);
    lived.type('2027-02-24T09:00', { 'running.in-full-time': 'yes' });
    expect(asked(lived, '2027-02-24')).toEqual([]);
  });

  test('a no is not told of the days after the end, unless part days since then are on record', () => {
    const lived = new LivedCase('said', medicalShortPlain, '2027-01-05T09:00');
    lived.bothSign('2027-01-13');
    const first: TypedOrCleared = { 'running.in-full-time': 'no', 'running.part-by': 'family' };
    lived.type('2027-01-14T09:00', first);
    const told = (): string => {
      const { life, proposed } = lived.on(day('2027-02-10'));
      return lifeInWords(life, proposed).join(' ');
    };
    expect(told()).toMatch(/Did it begin\?/u);
    expect(told()).not.toMatch(/is not in school full time/u);
    expect(colourIn(lived.on(day('2027-02-10')))).toBe('red');
    lived.type('2027-02-10T09:00', { 'running.part-since': typedDate('2027-02-08') });
    expect(told()).toMatch(/is not in school full time/u);
  });

  test('a day of full time between two part-time agreements says nothing of what is owed once the second is taken back', () => {
    const lived = new LivedCase('said', medicalShortPlain, '2027-01-05T09:00');
    lived.bothSign('2027-01-07');
    lived.type('2027-02-08T09:00', { 'running.full-time-on': typedDate('2027-02-08') });
    lived.type('2027-02-10T09:00', {
      'timetable.end': typedDate('2027-03-05'),
      'timetable.full-time-from': typedDate('2027-03-08'),
    });
    lived.bothSign('2027-02-11');
    expect(lived.on(day('2027-02-23')).life.state).toBe('running');
    lived.sign('2027-02-24T10:00', { role: 'parent', decision: 'refuse' });
    expect(lived.on(day('2027-02-26')).overdue.map(({ rule }) => rule)).toContain('agree.withdrawn');
  });
});

describe('what is said once a later stretch has begun says nothing of an earlier one', () => {
  const told = (lived: LivedCase, on: string, rule: string) =>
    lived.on(day(on)).findings.filter((finding) => finding.rule === rule);

  test('a yes about the days since the last day answers nothing of the days before a late agreement: the head writes down what they were', () => {
    const lived = agreedLate(undefined, '2027-02-09');
    expect(asked(lived, '2027-02-12')).toEqual([{ rule: 'flexi.over', asksAnew: undefined }]);
    lived.type('2027-02-12T09:00', { 'running.in-full-time': 'yes' });
    const [left] = told(lived, '2027-02-12', 'flexi.not-begun');
    expect(left).toMatchObject({ record: { kind: 'breach', given: undefined } });
    expect(left?.words).toMatch(
      /^Nothing was agreed before .*, and it was not said then whether Sam was in school full time from the day to start, Monday 11 January 2027\. What is said now is of the days since it ended/u,
    );
    const overdue = (): readonly string[] => lived.on(day('2027-02-12')).overdue.map(({ rule }) => rule);
    expect(overdue()).toContain('flexi.not-begun');
    lived.type('2027-02-12T09:05', { 'breach.flexi.not-begun': 'Sam was in school all day; the register shows it.' });
    expect(overdue()).not.toContain('flexi.not-begun');
  });

  test('what was said of the days before stays said of them, whatever is said of the days since', () => {
    const lived = agreedLate('yes', '2027-02-09');
    lived.type('2027-02-12T09:00', { 'running.in-full-time': 'no', 'running.part-since': typedDate('2027-02-11') });
    expect(told(lived, '2027-02-12', 'flexi.not-begun')).toEqual([]);
    lived.type('2027-02-15T09:00', { 'running.in-full-time': 'yes' });
    expect(told(lived, '2027-02-15', 'flexi.not-begun').filter(({ record }) => record !== undefined)).toEqual([]);
  });

  test('a no about the days since the end makes no part days of those before a late agreement', () => {
    const lived = new LivedCase('said', medicalShortPlain, '2027-01-05T09:00');
    lived.bothSign('2027-01-13');
    lived.type('2027-01-14T09:00', { 'running.in-full-time': 'yes' });
    const late = (on: string) => told(lived, on, 'agree.by-start').map(({ words }) => words);
    expect(late('2027-02-10')).toEqual([
      expect.stringMatching(/Until it was in force, Sam was in school full time\./u),
    ]);
    lived.type('2027-02-10T09:00', { 'running.in-full-time': 'no' });
    expect(late('2027-02-10')).toEqual([
      expect.stringMatching(/Until it was in force, Sam was in school full time\./u),
    ]);
    expect(told(lived, '2027-02-10', 'agree.not-begun')).toEqual([]);
  });
});
