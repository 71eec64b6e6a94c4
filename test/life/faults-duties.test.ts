import { describe, expect, test } from 'vitest';
import { flexiReviews, heldReviews, notifications } from '../../src/case/fields/running.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { typedDate } from '../case/case-of.ts';
import type { Happened } from '../policy/story.ts';
import { bothAgree, colourIn, overdueIn, rulesIn, story } from '../policy/story.ts';
import { toldOfAll } from '../policy/told.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';

const types = (at: string, some: TypedAnswers): Happened => ({ at: `${at}T16:00:00Z`, types: some });

const agreedAndTold = [...bothAgree('2027-01-07'), types('2027-01-11', toldOfAll)];

describe('an action of the risk assessment that is not done by the start', () => {
  const undone = new Map([...medicalShortPlain, ['hazards.r1.action-1.done', 'no'] as const]);
  const on = story(undone, agreedAndTold);

  test('is overdue from the first day on, as long as it runs', () => {
    expect(overdueIn(on('2027-01-10'))).toEqual([]);
    for (const today of ['2027-01-11', '2027-02-05']) expect(overdueIn(on(today)), today).toContain('risk.actions');
  });

  test('and after the last part-time day; once full time is on record it is past mending, and for the record', () => {
    expect(overdueIn(on('2027-02-10'))).toContain('risk.actions');
    const full = types('2027-02-10', { 'running.full-time-on': typedDate('2027-02-08') });
    const ended = story(undone, [...agreedAndTold, full])('2027-02-10');
    const told = ended.overdue.filter(({ rule }) => rule === 'risk.actions');
    expect(told.map(({ record }) => record?.kind)).toEqual(told.map(() => 'breach'));
    expect(told).not.toEqual([]);
  });
});

describe('part days before a late agreement', () => {
  const late = (some: TypedAnswers) =>
    story(medicalShortPlain, [types('2027-01-12', some), ...bothAgree('2027-01-13'), types('2027-01-14', toldOfAll)]);
  const days = {
    'running.in-full-time': 'no',
    'running.part-since': typedDate('2027-01-11'),
    'running.part-by': 'school',
    'running.part-days': 'Monday 11 to Wednesday 13 January, until noon.',
    'running.put-right': 'The father was told; the lessons are made up.',
  };

  test('that are on record stay red once it is agreed, and nothing else is asked of them', () => {
    const on = late(days);
    for (const today of ['2027-01-14', '2027-01-15', '2027-02-05', '2027-02-10']) {
      const reading = on(today);
      expect(colourIn(reading), today).toBe('red');
      expect(overdueIn(reading), today).not.toContain('agree.not-begun');
    }
    const { indicators } = (on('2027-01-14').agreed ?? on('2027-01-14').proposed).matrix;
    expect(indicators.find(({ id }) => id === 'inappropriate')).toMatchObject({
      state: 'met',
      evidence: 'Sam was in school for part of the day from 11 January 2027, and nobody had agreed to that then.',
      path: 'running.part-since',
    });
  });

  test('after the end full time is asked for as ever', () => {
    expect(late(days)('2027-02-10').overdue.find(({ rule }) => rule === 'period.over')?.words).toMatch(
      /^Full time was due on Monday 8 February 2027\./u,
    );
  });

  test('that nobody wrote down are not taken to be: the late agreement is a breach to record, and no red', () => {
    const on = story(medicalShortPlain, [...bothAgree('2027-01-13'), types('2027-01-14', toldOfAll)])('2027-01-14');
    expect(rulesIn(on)).toContain('agree.by-start');
    expect(colourIn(on)).toBe('attention');
  });

  test('that are over are red too, where the pupil is back full time and still nobody has agreed', () => {
    const on = story(medicalShortPlain, [types('2027-01-13', { ...days, 'running.in-full-time': 'yes' })]);
    expect(colourIn(on('2027-01-14'))).toBe('red');
    expect(overdueIn(on('2027-01-14'))).toEqual([]);
  });

  test('between two agreements are red as well', () => {
    const on = story(medicalShortPlain, [
      ...agreedAndTold,
      { at: '2027-01-13T16:00:00Z', signs: 'parent', says: 'refuse' },
      types('2027-01-15', { ...days, 'running.part-since': typedDate('2027-01-14') }),
      ...bothAgree('2027-01-18'),
    ])('2027-01-19');
    expect(on.life.state).toBe('running');
    expect(colourIn(on)).toBe('red');
  });
});

describe('full time sooner', () => {
  const sooner = (says: TypedAnswers) =>
    story(medicalShortPlain, [
      ...agreedAndTold,
      types(
        '2027-01-22',
        typedRows(heldReviews, {
          on: typedDate('2027-01-13'),
          kind: 'weekly',
          who: 'Sam',
          'parent-agreed': 'yes',
          'pupil-word': 'well',
          'parent-word': 'well',
          outcome: 'sooner',
          'full-time-from': typedDate('2027-01-22'),
          ...says,
        }),
      ),
      types('2027-01-22', { 'running.full-time-on': typedDate('2027-01-22') }),
    ])('2027-01-22');
  const ofSooner = (reading: ReturnType<typeof sooner>) =>
    reading.findings.filter(({ rule }) => rule === 'period.sooner' || rule === 'review.full-time-sooner');

  test('that a review decided and settled with nobody is told once, by that review', () => {
    expect(ofSooner(sooner({})).map(({ rule }) => rule)).toEqual(['review.full-time-sooner']);
  });

  test('that a review settled more than a week before is settled', () => {
    expect(ofSooner(sooner({ 'settled-with': ['pupil', 'parent', 'health'] }))).toEqual([]);
  });

  test('that no review decided is told once, by itself', () => {
    expect(ofSooner(sooner({ outcome: 'carry-on', 'full-time-from': '' })).map(({ rule }) => rule)).toEqual([
      'period.sooner',
    ]);
  });
});

describe('flexi-schooling that the school ends', () => {
  const sent = typedRows(notifications, { on: typedDate('2027-01-11'), how: 'E-mail' });
  const ended = (some: TypedAnswers) =>
    story(flexiPlain, [
      ...bothAgree('2027-01-07'),
      types('2027-01-11', sent),
      types('2027-02-01', {
        'flexi-ending.why': 'It no longer helps.',
        'flexi-ending.on': typedDate('2027-02-05'),
        ...some,
      }),
    ])('2027-02-02');
  const notice = (reading: ReturnType<typeof ended>) => reading.findings.find(({ rule }) => rule === 'flexi.notice');

  test('with four days’ notice has the head’s reason; at a parent’s wish it ends at once', () => {
    const on = typedDate('2027-02-01');
    expect(notice(ended({ 'flexi-ending.by': 'school', 'flexi-ending.notice-on': on }))).toMatchObject({
      level: 'explain',
      path: 'flexi-ending.on',
    });
    expect(notice(ended({ 'flexi-ending.by': 'parent', 'flexi-ending.notice-on': on }))).toBeUndefined();
  });

  test('without a day of notice says so: a day that nobody wrote down is no notice kept', () => {
    expect(notice(ended({ 'flexi-ending.by': 'school' }))).toMatchObject({
      level: 'explain',
      path: 'flexi-ending.notice-on',
    });
  });

  test.each(['n/a', 'tbc', '-', 'nobody'])('a review at which %s took part renews nothing, and asks who did', (who) => {
    const renewed = typedRows(flexiReviews, {
      on: typedDate('2027-03-24'),
      who,
      outcome: 'renew',
      'next-on': typedDate('2027-07-16'),
    });
    const on = story(flexiPlain, [...bothAgree('2027-01-07'), types('2027-03-24', renewed)]);
    expect(on('2027-03-26').life.state).toBe('over');
    expect(on('2027-03-26').findings.find(({ rule }) => rule === 'flexi.review-held')).toMatchObject({
      words:
        'The review of 24 March 2027 names nobody who took part. Without anybody’s word it renews nothing. Write down who took part.',
      path: 'flexi-reviews.r1.who',
    });
  });

  test('a review that renews it with nobody’s word leaves it over', () => {
    const renewed = typedRows(flexiReviews, {
      on: typedDate('2027-03-24'),
      outcome: 'renew',
      'next-on': typedDate('2027-07-16'),
    });
    const { life } = story(flexiPlain, [...bothAgree('2027-01-07'), types('2027-03-24', renewed)])('2027-03-26');
    expect(life.state).toBe('over');
  });
});

describe('a weekly talk that is moved inside its week', () => {
  const moved = (...more: readonly Happened[]) =>
    story(medicalShortPlain, [
      ...agreedAndTold,
      types('2027-01-11', { 'reviews.r1.on': typedDate('2027-01-12') }),
      types('2027-01-12', { 'reviews.r1.on': typedDate('2027-01-14') }),
      ...more,
    ]);
  const early = new Map([...medicalShortPlain, ['reviews.r1.on', typedDate('2027-01-12')] as const]);
  const later = (...more: readonly Happened[]) =>
    story(early, [...agreedAndTold, types('2027-01-12', { 'reviews.r1.on': typedDate('2027-01-14') }), ...more]);
  const ofMove = (reading: ReturnType<ReturnType<typeof story>>) =>
    reading.findings.find(({ rule }) => rule === 'review.moved');

  test('changes no version, proposes nothing and is no breach: it is due on its new day', () => {
    const on = later();
    expect(on('2027-01-13').life).toMatchObject({ state: 'running', proposal: undefined });
    expect(on('2027-01-13').versions).toHaveLength(1);
    expect(overdueIn(on('2027-01-13'))).toEqual([]);
    expect(on('2027-01-15').overdue.map(({ words }) => words)).toEqual([
      'The weekly talk set for 14 January 2027 is not on record as held. Hold it within its week, or record it.',
    ]);
  });

  test('is recorded with who was told; without that it is told, and holds nothing', () => {
    expect(ofMove(moved()('2027-01-13'))).toMatchObject({
      level: 'explain',
      gate: 'run',
      words:
        'The weekly talk of 15 January 2027 was moved to 14 January 2027. Write down who was told of it, and when.',
      path: 'running.talk-moved-told',
    });
    const told = types('2027-01-12', { 'running.talk-moved-told': 'Sam and his father, by telephone on 12 January.' });
    expect(ofMove(moved(told)('2027-01-13'))).toBeUndefined();
    const empty = types('2027-01-12', { 'running.talk-moved-told': 'n/a' });
    expect(ofMove(moved(empty)('2027-01-13'))).toBeDefined();
  });

  test('and out of its week, or the formal one, is a proposal', () => {
    for (const change of [{ 'reviews.r1.on': typedDate('2027-01-19') }, { 'reviews.r3.on': typedDate('2027-01-28') }]) {
      const on = story(medicalShortPlain, [...agreedAndTold, types('2027-01-12', change)])('2027-01-13');
      expect(on.life).toMatchObject({ state: 'running', proposal: { waitsFor: ['parent', 'head'] } });
      expect(ofMove(on)).toBeUndefined();
      expect(overdueIn(on)).toEqual([]);
    }
  });
});
