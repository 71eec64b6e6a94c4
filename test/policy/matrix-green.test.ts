import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import type { Finding } from '../../src/policy/engine/finding.ts';
import { day } from '../domain/some-dates.ts';
import { dateTyped } from '../scenarios/typed.ts';
import type { Given } from './matrix-case.ts';
import { finding, has, matrix, noLonger, review, the } from './matrix-case.ts';
import { passing } from './situations.ts';

describe('what must be so for green', () => {
  test('good practice: no rule is broken, what is unusual has its reason, the checklist is settled', () => {
    const unusual = finding('review.formal-set', {
      level: 'explain',
      record: { kind: 'reason', path: 'explain.review.formal-set', given: undefined },
    });
    const explained = {
      ...unusual,
      record: { kind: 'reason', path: 'explain.review.formal-set', given: 'The nurse is away.' },
    } as const;
    const breach = finding('agree.by-start', {
      record: { kind: 'breach', path: 'breach.agree.by-start', given: 'Signed a day late.' },
    });
    const state = (findings: readonly Finding[], answers: Given = {}) =>
      the('good-practice', matrix('plain', answers, { findings })).state;
    expect(state([])).toBe('met');
    expect(state([finding('plan.psp-required')])).toBe('not-met');
    expect(state([unusual])).toBe('not-met');
    expect(state([explained])).toBe('met');
    expect(state([finding('attendance.code', { level: 'note' })])).toBe('met');
    expect(state([breach])).toBe('not-met');
    expect(state([], { 'checklist.care-needs.state': null })).toBe('not-known');
    expect(state([], { 'checklist.care-needs.state': 'not-done' })).toBe('not-met');
    expect(
      the('good-practice', matrix('plain', {}, { findings: [finding('plan.psp-required'), unusual] })).evidence,
    ).toBe('The rule plan.psp-required is broken. And 1 more.');
  });

  test.each([
    ['2027-02-07', 'met'],
    ['2027-02-08', 'not-met'],
  ])('four weeks at most: 28 days hold and 29 do not (%s)', (end, state) => {
    const [year = '', month = '', date = ''] = end.split('-');
    expect(the('four-weeks', matrix('plain', { 'timetable.end': dateTyped(date, month, year) })).state).toBe(state);
  });

  test.each([
    [{ engaging: 'yes', progress: 'good' }, 'met'],
    [{ engaging: 'no', progress: 'good' }, 'not-met'],
    [{ engaging: 'yes', progress: 'little' }, 'not-met'],
    [{ engaging: 'yes' }, 'not-known'],
  ])('takes part and gets on: the last review says %j', (says, state) => {
    const last = { 'held-reviews.r1': null, ...review('r2', dateTyped('15', '1', '2027'), says) };
    expect(the('engaging', matrix('plain', last)).state).toBe(state);
  });

  test('takes part and gets on: a later review speaks louder than an earlier one, whichever was typed first; one to come says nothing', () => {
    const worse = review('r2', dateTyped('22', '1', '2027'), { engaging: 'yes', progress: 'little' });
    const older = review('r3', dateTyped('8', '1', '2027'), { engaging: 'no', progress: 'none' });
    expect(the('engaging', matrix('plain', { ...worse, ...older })).state).toBe('met');
    expect(the('engaging', matrix('plain', { ...worse, ...older }, { today: day('2027-01-22') }))).toMatchObject({
      state: 'not-met',
      evidence: 'At the review on 22 January 2027: little progress.',
      path: 'held-reviews.r2.progress',
    });
  });

  test('a parent agrees: in writing, to the plan as it stands, until it is taken back', () => {
    const signed = { name: 'Robin Fielding', on: day('2027-01-07') } as const;
    const state = (over: Parameters<typeof matrix>[2], answers: Given = {}) =>
      the('parent-agrees', matrix('plain', answers, over)).state;
    expect(state({})).toBe('met');
    expect(state({ decision: undefined })).toBe('not-known');
    expect(state({ decision: { ...signed, decision: 'refuse' } })).toBe('not-met');
    expect(state({ decision: { ...signed, decision: 'changes' } })).toBe('not-met');
    expect(state({}, { 'running.withdrawn-on': dateTyped('14', '1', '2027') })).toBe('not-met');
  });

  const professionals = [
    ['social-worker-agrees', 'people.social-worker-answer'],
    ['virtual-school-agrees', 'people.virtual-school-answer'],
    ['responsible-agrees', 'people.responsible-answer'],
    ['send-agrees', 'people.caseworker-answer'],
  ] as const;

  test.each(professionals)('%s: agrees, refuses, or has not answered', (id, path) => {
    const state = (answer: string | null) => the(id, matrix('heaviest', { [path]: answer })).state;
    expect(state('agrees')).toBe('met');
    expect(state('refuses')).toBe('not-met');
    expect(state('no-answer')).toBe('not-known');
    expect(state(null)).toBe('not-known');
  });

  test('the day beside an answer is the answer’s own, and never the day they were told', () => {
    expect(the('social-worker-agrees', matrix('heaviest')).evidence).toBe('Lee Marsh: agrees (5 January 2027).');
    expect(the('send-agrees', matrix('heaviest')).evidence).toBe('Chris Fenn: agrees (6 January 2027).');
    expect(the('send-agrees', matrix('heaviest', { 'people.caseworker-answered-on': null })).evidence).toBe(
      'Chris Fenn: agrees.',
    );
    expect(the('services-agree', matrix('heaviest')).evidence).toBe(
      'Child and adolescent mental health service (5 January 2027): agreed.',
    );
  });

  test.each(professionals)('%s is asked of nobody whose standing does not ask for it', (id) => {
    expect(has(id, matrix('plain'))).toBe(false);
  });

  test.each([
    ['cp', ['social-worker-agrees']],
    ['cin', ['social-worker-agrees']],
    ['cic', ['social-worker-agrees', 'virtual-school-agrees', 'responsible-agrees', 'social-care-aware']],
    ['tac', []],
  ])('a pupil with %s needs %j', (care, ids) => {
    const here = matrix('plain', { 'pupil.care': [care] });
    expect(
      ['social-worker-agrees', 'virtual-school-agrees', 'responsible-agrees', 'social-care-aware'].filter((id) =>
        has(id, here),
      ),
    ).toEqual(ids);
  });

  test('where the authority asks no agreement, who was told is enough', () => {
    const told = { 'people.caseworker-answer': null };
    expect(the('send-agrees', matrix('heaviest', told)).state).toBe('not-known');
    expect(the('send-agrees', matrix('heaviest', told, { authority: england }))).toMatchObject({
      state: 'met',
      words: 'The SEND caseworker was asked',
    });
    expect(has('virtual-school-agrees', matrix('heaviest', {}, { authority: england }))).toBe(false);
  });

  test('where the authority bars it, no answer makes it good', () => {
    const { authority } = passing.plain;
    const barred = { ...authority, gates: { ...authority.gates, cp: { value: 'barred', source: 'test' } } } as const;
    const care = { 'pupil.care': ['cp'], 'people.social-worker-answer': 'agrees' };
    expect(the('social-worker-agrees', matrix('plain', care, { authority: barred })).state).toBe('not-met');
  });

  test('each other service agrees; one that refuses weighs more than one that is silent', () => {
    const services = {
      'agencies.r1': '1',
      'agencies.r1.service': 'Speech therapy',
      'agencies.r2': '2',
      'agencies.r2.service': 'Dieticians',
    };
    const state = (first: string, second: string | null) =>
      the('services-agree', matrix('plain', { ...services, 'agencies.r1.answer': first, 'agencies.r2.answer': second }))
        .state;
    expect(state('agrees', 'agrees')).toBe('met');
    expect(state('agrees', null)).toBe('not-known');
    expect(state('refuses', null)).toBe('not-met');
    expect(has('services-agree', matrix('plain'))).toBe(false);
  });

  test('the time increases: the last week is longer than the first, and there is a day for full time', () => {
    expect(the('increasing', matrix('plain'))).toMatchObject({
      state: 'met',
      evidence:
        '3 hours 15 minutes a day in week 1, 5 hours 45 minutes a day in week 4. Full time from 8 February 2027.',
    });
    expect(the('increasing', matrix('plain', noLonger)).state).toBe('not-met');
    expect(the('increasing', matrix('plain', { 'timetable.week.4.friday': null })).state).toBe('not-known');
    expect(the('increasing', matrix('plain', { 'timetable.full-time-from': null })).state).toBe('not-known');
  });

  test('a single week grows by leading to full time', () => {
    expect(the('increasing', matrix('plain', { 'timetable.end': dateTyped('15', '1', '2027') })).state).toBe('met');
  });

  test('time-limited: it has an end, and a day for full time', () => {
    expect(the('time-limited', matrix('plain')).state).toBe('met');
    expect(the('time-limited', matrix('plain', { 'timetable.end': null })).state).toBe('not-known');
    expect(the('time-limited', matrix('plain', { 'timetable.full-time-from': null })).state).toBe('not-known');
    expect(the('time-limited', matrix('plain', {}, { today: day('2027-02-08') }))).toMatchObject({
      state: 'not-known',
      words: 'Full time has begun again',
      evidence: 'It was for a limited time and ended on 5 February 2027. That full time has begun is not on record.',
    });
  });

  test('the authority has been told: not yet, in time, or too late', () => {
    const untold = { 'notifications.r1.on': null };
    const late = finding('la.notified', { gate: 'run' });
    expect(the('authority-told', matrix('plain'))).toMatchObject({
      state: 'met',
      evidence: 'Told of the time from 11 January 2027 to 7 February 2027.',
    });
    expect(the('authority-told', matrix('plain', untold))).toMatchObject({
      state: 'not-known',
      evidence: 'Not told yet. It is due by 11 January 2027.',
    });
    expect(the('authority-told', matrix('plain', { 'notifications.r1.on': dateTyped('16', '1', '2027') })).state).toBe(
      'not-known',
    );
    expect(the('authority-told', matrix('plain', untold, { findings: [late] }))).toMatchObject({
      state: 'not-met',
      evidence: late.words,
    });
  });

  test('where no authority asks to be told, nothing is said of it', () => {
    expect(has('authority-told', matrix('plain', {}, { authority: england }))).toBe(false);
  });

  test('social care knows of a pupil in care', () => {
    expect(the('social-care-aware', matrix('heaviest')).state).toBe('met');
    expect(the('social-care-aware', matrix('heaviest', { 'people.social-worker-told-on': null })).state).toBe(
      'not-known',
    );
  });

  test('the risk assessment is done, and no rule finds fault with it', () => {
    expect(the('risk-assessed', matrix('plain')).state).toBe('met');
    expect(the('risk-assessed', matrix('plain', { 'risk.assessed-on': null })).state).toBe('not-known');
    expect(the('risk-assessed', matrix('plain', { 'hazards.r1': null, 'hazards.r2': null })).state).toBe('not-known');
    expect(
      the('risk-assessed', matrix('plain', {}, { findings: [finding('risk.complete', { gate: 'start' })] })).state,
    ).toBe('not-met');
  });
});
