import { describe, expect, test } from 'vitest';
import { weekdays } from '../../src/case/fields/school.ts';
import type { Typed } from '../../src/case/typed.ts';
import { blocksHead, blocksParent, blocksStart } from '../../src/policy/engine/blocks.ts';
import { at, inSchool, typedDate, week } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { Change } from './situations.ts';
import { findingsOf } from './situations.ts';
import { toldOfAll } from './told.ts';

const about = (rule: string, change: Change) => findingsOf('plain', change).filter((finding) => finding.rule === rule);

describe('risk.complete', () => {
  const assessed = (on: string, today: string) =>
    about('risk.complete', { today: day(today), answers: { ...toldOfAll, 'risk.assessed-on': typedDate(on) } });

  test('an assessment on the first day is in time', () => {
    expect(assessed('2027-01-11', '2027-01-11')).toEqual([]);
  });

  test('one planned for the second day holds the start, not the signatures', () => {
    const [finding] = assessed('2027-01-12', '2027-01-07');
    expect(finding).toMatchObject({ level: 'stop', gate: 'start', path: 'risk.assessed-on' });
    expect(finding && [blocksStart(finding), blocksHead(finding), blocksParent(finding)]).toEqual([true, false, false]);
  });

  test('one done on the second day is past mending, and recorded as a breach', () => {
    expect(assessed('2027-01-12', '2027-01-07')[0]).not.toHaveProperty('record');
    expect(assessed('2027-01-12', '2027-01-12')[0]?.record).toMatchObject({ kind: 'breach' });
  });
});

test('what nobody has come to yet is the form’s to ask for', () => {
  const open = {
    'hazards.r1': null,
    'hazards.r2': null,
    'risk.assessed-on': null,
    'risk.review-on': null,
    'risk.adult-agreed-on': null,
    'timetable.end': null,
  };
  for (const rule of ['risk.complete', 'risk.review-date', 'risk.responsible-adult', 'risk.whereabouts'])
    expect(about(rule, { answers: open })).toEqual([]);
});

describe('risk.whereabouts', () => {
  const fourWeeks = (typed: Typed) => ({ ...week(1, typed), ...week(2, typed), ...week(3, typed), ...week(4, typed) });
  const butThursday = weekdays.filter((name) => name !== 'thursday');
  const wordsOf = (typed: Typed) =>
    about('risk.whereabouts', { answers: { ...fourWeeks(typed), 'whereabouts.r1.days': butThursday } })[0]?.words;

  test.each([
    [inSchool('8:45', '12'), 'on Thursday afternoons'],
    [inSchool('12', '3:15'), 'on Thursday mornings'],
    [inSchool('9:45', '1'), 'on Thursday mornings and on Thursday afternoons'],
    [inSchool('8:45', '11:59am'), 'on Thursdays from 11:59am to 3:15pm'],
    [at('home'), 'on Thursdays from 8:45am to 3:15pm'],
    [at('elsewhere'), 'on Thursdays from 8:45am to 3:15pm'],
  ])('with %j each day, what is not said is %s', (typed, hours) => {
    expect(wordsOf(typed)).toBe(`You have not said where Sam is ${hours}.`);
  });

  test('with nothing out of school there is nothing to say', () => {
    expect(wordsOf(inSchool('8:45', '3:15'))).toBeUndefined();
  });

  test('a place without its days is the form’s to ask about', () => {
    expect(about('risk.whereabouts', { answers: { 'whereabouts.r1.days': null } })).toEqual([]);
  });

  test('not asked stops; asked and not told is explained', () => {
    const none = { 'whereabouts.r1': null };
    expect(about('risk.whereabouts', { answers: none })[0]?.level).toBe('stop');
    expect(about('risk.whereabouts', { answers: { 'whereabouts.r1.days': ['monday'] } })[0]).toMatchObject({
      level: 'explain',
      record: { path: 'explain.risk.whereabouts' },
    });
  });
});

describe('risk.not-significant', () => {
  const rated = (likelihood: string, severity: string, more: Change['answers'] = {}) =>
    about('risk.not-significant', {
      answers: { 'hazards.r1.likelihood-after': likelihood, 'hazards.r1.severity-after': severity, ...more },
    });

  test.each([
    ['3', '4', 1],
    ['4', '3', 1],
    ['5', '5', 1],
    ['2', '5', 0],
    ['3', '3', 0],
  ])('a hazard rated %s times %s after the precautions: %i', (likelihood, severity, count) => {
    expect(rated(likelihood, severity)).toHaveLength(count);
  });

  test('a hazard that does not matter is not rated, nor is one without a rating', () => {
    expect(rated('5', '5', { 'hazards.r1.relevant': 'no' })).toEqual([]);
    expect(
      about('risk.not-significant', {
        answers: { 'hazards.r1.likelihood-after': '5', 'hazards.r1.severity-after': null },
      }),
    ).toEqual([]);
  });

  test('each hazard that stays high is named, besides the plain answer', () => {
    const second = {
      'hazards.r2.relevant': 'yes',
      'hazards.r2.likelihood-after': '4',
      'hazards.r2.severity-after': '4',
    };
    expect(rated('5', '3', { ...second, 'risk.significant': 'yes' }).map(({ path }) => path)).toEqual([
      'risk.significant',
      'hazards.r1.severity-after',
      'hazards.r2.severity-after',
    ]);
  });
});

describe('risk.review-date', () => {
  test.each(['2027-01-11', '2027-02-05'])('%s is in the period', (date) => {
    expect(about('risk.review-date', { answers: { 'risk.review-on': typedDate(date) } })).toEqual([]);
  });

  test.each(['2027-01-10', '2027-02-06'])('%s is not', (date) => {
    expect(about('risk.review-date', { answers: { 'risk.review-on': typedDate(date) } })).toMatchObject([
      { path: 'risk.review-on' },
    ]);
  });
});

test('what an adult has yet to agree to is theirs to mend, and holds only the head', () => {
  const [finding] = about('risk.responsible-adult', { answers: { 'risk.adult-agreed': 'no' } });
  expect(finding && [blocksHead(finding), blocksParent(finding)]).toEqual([true, false]);
});
