import { describe, expect, test } from 'vitest';
import { proofOf } from '../../src/case/checklist-proof.ts';
import { heldReviews } from '../../src/case/fields/running.ts';
import { earlierPeriods } from '../../src/case/fields/timetable.ts';
import type { PupilPeriod } from '../../src/life/pupil-periods.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { Happened } from '../policy/story.ts';
import { bothAgree, colourIn, overdueIn, rulesIn, story } from '../policy/story.ts';
import { toldOfAll } from '../policy/told.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { LivedCase } from './lived.ts';

const types = (at: string, some: TypedAnswers): Happened => ({ at: `${at}T16:00:00Z`, types: some });

const plain = () => new LivedCase('audited', medicalShortPlain, '2027-01-05T09:00');

test('a checklist that was ticked and signed on one end is to be confirmed and signed again on another', () => {
  const before = story(medicalShortPlain, [])('2027-01-06').proposed.case;
  const lived = plain();
  lived.type('2027-01-06T09:00', {
    'checklist.time-limited.confirmed-on': proofOf('time-limited', before)?.evidence ?? '',
  });
  lived.sign('2027-01-06T10:00', { role: 'head', document: 'checklist' });
  const signed = () => lived.on(day('2027-01-07')).proposed.standing.map(({ document }) => document);
  expect(signed()).toEqual(['checklist']);
  lived.type('2027-01-07T09:00', {
    'timetable.end': typedDate('2027-02-04'),
    'timetable.full-time-from': typedDate('2027-02-05'),
  });
  expect(signed()).toEqual([]);
  expect(rulesIn(lived.on(day('2027-01-07')))).toContain('checklist.complete');
});

describe('a parent who refuses after the head signed, and agrees again', () => {
  const lived = plain();
  lived.sign('2027-01-07T16:47', { role: 'parent' });
  lived.sign('2027-01-07T16:48', { role: 'head' });
  lived.sign('2027-01-07T16:50', { role: 'parent', decision: 'refuse' });
  lived.sign('2027-01-07T16:52', { role: 'parent' });

  test('is not signed by the head’s earlier signature: it waits for the head', () => {
    const reading = lived.on(day('2027-01-08'));
    expect(reading.readiness.signed).toBe(false);
    expect(reading.life).toMatchObject({ state: 'deciding', waitsFor: ['head'] });
  });
});

test('a head’s signature that bears an earlier time than the parent’s before it is told', () => {
  const on = story(medicalShortPlain, [
    { at: '2027-01-07T16:47:00Z', signs: 'parent' },
    { at: '2027-01-07T16:40:00Z', signs: 'head' },
  ])('2027-01-08');
  expect(on.versions).toHaveLength(1);
  expect(rulesIn(on)).toContain('agree.clock');
});

test.each([
  ['plan.aim', 'To be in every lesson by the spring.'],
  ['plan.exit', 'Full time whatever the nurse says.'],
  ['risk.adult', 'Ada Fielding'],
])('a signature over the hours is one over the plan too: %s changes, and all sign again', (path, typed) => {
  const lived = plain();
  lived.sign('2027-01-07T10:00', { role: 'parent' });
  expect(lived.on(day('2027-01-07')).proposed.standing).toHaveLength(1);
  lived.type('2027-01-07T11:00', { [path]: typed });
  expect(lived.on(day('2027-01-07')).proposed.standing).toEqual([]);
});

test('a held review at which the parent no longer agrees ends it, overdue and amber, and no code goes on', () => {
  const review = typedRows(heldReviews, {
    on: typedDate('2027-01-15'),
    kind: 'weekly',
    who: 'Sam, his father',
    'parent-agreed': 'no',
  });
  const on = story(medicalShortPlain, [
    ...bothAgree('2027-01-07'),
    types('2027-01-11', toldOfAll),
    types('2027-01-15', review),
  ])('2027-01-19');
  expect(on.life).toMatchObject({ state: 'ended', ending: { how: 'withdrawn', on: '2027-01-18' } });
  expect(overdueIn(on)).toContain('agree.withdrawn');
  expect(colourIn(on)).toBe('amber');
  expect(on.proposed.codes.at(-1)?.date).toBe('2027-01-15');
});

describe('what a parent who has decided twice has said', () => {
  test('nothing is said to come before a parent can sign who has signed', () => {
    const on = story(heaviest, [
      { at: '2027-01-07T15:00:00Z', signs: 'parent' },
      types('2027-01-07', { 'risk.significant': 'yes' }),
      { at: '2027-01-07T17:00:00Z', signs: 'parent' },
    ])('2027-01-07');
    expect(on.readiness.parent?.decision).toBe('agree');
    expect(on.readiness.beforeParent).toEqual([]);
  });

  test('a wish for changes and the yes after it are not both said to hold', () => {
    const lived = plain();
    lived.sign('2027-01-06T10:00', { role: 'parent', decision: 'changes' });
    lived.sign('2027-01-07T10:00', { role: 'parent' });
    const { placed, standing } = lived.on(day('2027-01-07')).proposed;
    expect(placed).toHaveLength(2);
    expect(standing.map(({ decision }) => decision)).toEqual(['agree']);
  });
});

test('a second four weeks right after the first is an extension, also where “goes on: no” is answered', () => {
  const second = new Map([
    ...medicalShortPlain,
    ...Object.entries({
      'timetable.earlier': 'yes',
      'timetable.extends': 'no',
      ...typedRows(earlierPeriods, {
        from: typedDate('2026-12-07'),
        to: typedDate('2027-01-08'),
        'same-reason': 'yes',
        behaviour: 'no',
        outcome: 'He came to every lesson.',
      }),
    }),
  ]);
  const on = story(second, [])('2027-01-07');
  expect(on.proposed.findings.find(({ rule }) => rule === 'period.extension')).toMatchObject({
    level: 'explain',
    path: 'timetable.extends',
  });
});

test('flexi days that are changed from a later day leave the codes of the days before, once signed again too', () => {
  const lived = new LivedCase('audited-flexi', flexiPlain, '2027-01-04T08:00');
  const sign = (on: string): void => {
    lived.sign(`${on}T10:00`, { role: 'parent', document: 'agreement' });
    lived.sign(`${on}T10:05`, { role: 'head', document: 'agreement' });
  };
  const past = (today: string) =>
    lived
      .on(day(today))
      .proposed.codes.filter(({ date }) => date < '2027-03-01')
      .map(({ date, session, code }) => [date, session, code]);
  sign('2027-01-07');
  const before = past('2027-02-15');
  expect(before.filter(([, , code]) => code === 'C').length).toBeGreaterThan(5);
  lived.type('2027-02-15T12:00', {
    'pattern.changed-from': typedDate('2027-03-01'),
    'pattern.week.1.monday': { am: 'home', pm: 'home' },
  });
  expect(past('2027-02-15')).toEqual(before);
  sign('2027-02-16');
  expect(past('2027-02-17')).toEqual(before);
  expect(past('2027-03-02')).toEqual(before);
});

test('a later period of the same pupil in another case says nothing in the first one, which stays signed', () => {
  const later: PupilPeriod = {
    start: day('2027-02-15'),
    end: day('2027-03-12'),
    way: 'behaviour',
    pupil: { upn: 'H925400025001', name: 'sam fielding', dateOfBirth: day('2014-03-14') },
  };
  const first = (others: readonly PupilPeriod[]) =>
    story(medicalShortPlain, [...bothAgree('2027-01-07'), types('2027-01-11', toldOfAll)], others)('2027-01-12');
  expect(first([later]).findings).toEqual(first([]).findings);
  expect(first([later]).readiness.signed).toBe(first([]).readiness.signed);
});

test('the answer of a professional who was told before counts from its own day', () => {
  const on = story(heaviest, [
    types('2027-01-06', {
      'people.social-worker-told-on': typedDate('2026-11-30'),
      'people.social-worker-answer': 'agrees',
      'people.social-worker-answered-on': typedDate('2027-01-06'),
    }),
  ])('2027-01-07');
  expect(on.proposed.matrix.indicators.find(({ id }) => id === 'social-worker-agrees')?.evidence).toMatch(
    /agrees \(6 January 2027\)/u,
  );
});

test('that the pupil was sent home is one account: the finding and what is overdue lead to the answer that mends it', () => {
  const review = typedRows(heldReviews, {
    on: typedDate('2027-01-15'),
    kind: 'weekly',
    who: 'Sam, his father',
    'parent-agreed': 'yes',
    'sent-home': 'yes',
  });
  const on = story(medicalShortPlain, [
    ...bothAgree('2027-01-07'),
    types('2027-01-11', toldOfAll),
    types('2027-01-15', review),
  ])('2027-01-18');
  const found = on.findings.filter(({ rule }) => rule === 'rationale.not-sent-home');
  expect(found.map(({ path }) => path)).toEqual(['held-reviews.r1.sent-home']);
  expect(overdueIn(on)).toContain('rationale.not-sent-home');
});
