import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../src/case/case-event.ts';
import type { Typed } from '../../src/case/typed.ts';
import { day } from '../domain/some-dates.ts';
import { dateTyped } from '../scenarios/typed.ts';
import type { Given } from './matrix-case.ts';
import { FRIDAY, finding, matrix, noLonger, review, the } from './matrix-case.ts';

describe('what makes it amber', () => {
  const period = (row: string, from: Typed, to: Typed): Given => ({
    [`earlier-periods.${row}`]: row.slice(1),
    [`earlier-periods.${row}.from`]: from,
    [`earlier-periods.${row}.to`]: to,
    [`earlier-periods.${row}.same-reason`]: 'no',
  });
  const other = (start: string, end: string) => ({ start: day(start), end: day(end), way: 'medical-short' });
  const eight = (answers: Given, over: Parameters<typeof matrix>[2] = {}) =>
    matrix('plain', { 'timetable.earlier': 'yes', ...answers }, over);

  test('more than eight weeks in all: 56 days do not, 57 do, whoever tells of the earlier ones', () => {
    // The period has 26 days: 30 more are 56.
    expect(
      the('beyond-eight-weeks', eight(period('r1', dateTyped('1', '11', '2026'), dateTyped('30', '11', '2026')))).state,
    ).toBe('not-met');
    const more = eight(period('r1', dateTyped('31', '10', '2026'), dateTyped('30', '11', '2026')));
    expect(more.colour).toBe('amber');
    expect(the('beyond-eight-weeks', more).evidence).toBe(
      '57 days in this academic year, all part-time periods together.',
    );
    expect(the('beyond-eight-weeks', eight({}, { others: [other('2026-10-31', '2026-11-30')] })).state).toBe('met');
  });

  test('a day that two records tell of counts once', () => {
    const twice = eight(period('r1', dateTyped('1', '11', '2026'), dateTyped('30', '11', '2026')), {
      others: [other('2026-11-01', '2026-11-28'), other('2026-11-20', '2026-11-30')],
    });
    expect(the('beyond-eight-weeks', twice).evidence).toContain('56 days');
  });

  test('another academic year does not count', () => {
    expect(the('beyond-eight-weeks', eight({}, { others: [other('2026-06-01', '2026-07-17')] })).state).toBe('not-met');
  });

  test('what ended early counts the days in force, and names its real end', () => {
    const ended = (answers: Given, on: string) =>
      matrix('plain', { 'timetable.earlier': 'no', ...answers }, { today: day(on) });
    const back = ended({ 'running.full-time-on': dateTyped('25', '1', '2027') }, '2027-01-26');
    expect(the('beyond-eight-weeks', back).evidence).toBe(
      '14 days in this academic year, all part-time periods together.',
    );
    expect(the('time-limited', back).evidence).toBe('It ended: full time since 25 January 2027.');
    expect(the('increasing', back).evidence).not.toContain('Full time from');
    const taken = ended({ 'running.withdrawn-on': dateTyped('26', '1', '2027') }, '2027-01-27');
    expect(the('beyond-eight-weeks', taken).evidence).toContain('16 days');
    expect(the('time-limited', taken)).toMatchObject({
      words: 'Full time has begun again',
      state: 'not-known',
      evidence: 'It was for a limited time and ended on 26 January 2027. That full time has begun is not on record.',
    });
  });

  test('earlier periods that nobody has spoken of are not known', () => {
    expect(the('beyond-eight-weeks', matrix('plain', { 'timetable.earlier': null })).state).toBe('not-known');
    expect(the('beyond-eight-weeks', matrix('plain', { 'timetable.end': null })).state).toBe('not-known');
  });

  test.each([
    ['good', 'not-met', 'green'],
    ['little', 'met', 'amber'],
    ['none', 'met', 'amber'],
    [null, 'not-known', 'attention'],
  ])('progress is %s', (progress, state, colour) => {
    const here = matrix('plain', { 'held-reviews.r1.progress': progress });
    expect(the('little-progress', here).state).toBe(state);
    expect(here.colour).toBe(colour);
  });

  test('the time does not grow', () => {
    const here = matrix('plain', noLonger);
    expect(the('no-growth', here).state).toBe('met');
    expect(here.colour).toBe('amber');
    expect(the('no-growth', matrix('plain')).state).toBe('not-met');
    expect(the('no-growth', matrix('plain', { 'timetable.week.2.friday': null })).state).toBe('not-known');
  });

  test.each<[string, Given]>([
    ['another parent objects', { 'consent.objection': 'yes' }],
    [
      'somebody has voiced concern since the start',
      { 'running.concern': 'yes', 'running.concern-says': 'Sam sleeps badly.' },
    ],
    ['a service refuses', { 'agencies.r1': '1', 'agencies.r1.service': 'Dieticians', 'agencies.r1.answer': 'refuses' }],
    ['the agreement is taken back', { 'running.withdrawn-on': dateTyped('14', '1', '2027') }],
  ])('a concern: %s', (_, answers) => {
    const here = matrix('plain', answers);
    expect(the('concern', here).state).toBe('met');
    expect(here.colour).toBe('amber');
  });

  test('a concern: the parent asks for changes, and what was said is shown', () => {
    const here = matrix(
      'plain',
      { 'running.concern': 'yes', 'running.concern-says': 'Sam sleeps badly.' },
      { decision: { name: 'Robin Fielding', decision: 'changes', on: FRIDAY } },
    );
    expect(the('concern', here).evidence).toBe('Robin Fielding asks for changes. Sam sleeps badly.');
  });

  test('a concern: another parent was heard once it was agreed', () => {
    const heard: CaseEvent = {
      id: 'e1',
      at: '2027-01-13T10:00:00Z',
      by: { name: 'Jo Carter', role: 'Lead' },
      device: 'a',
      after: { latest: {}, rest: '' },
      what: 'heard',
      says: 'It is too much.',
      heard: { by: 'Kim Doe', on: '2027-01-13', how: 'letter' },
    };
    const here = matrix('plain', {}, { events: [heard] });
    expect(the('concern', here)).toMatchObject({
      state: 'met',
      evidence: 'Another parent, Kim Doe, objected on 13 January 2027.',
    });
    expect(here.colour).toBe('amber');
  });

  test('a concern: none, or not known while no parent has decided', () => {
    expect(the('concern', matrix('plain')).state).toBe('not-met');
    expect(the('concern', matrix('plain', {}, { decision: undefined })).state).toBe('not-known');
  });
});

describe('what makes it red', () => {
  test.each(['behaviour.not-the-purpose', 'rationale.not-exclusion', 'rationale.not-sent-home'])(
    'used inappropriately: the rule %s is broken',
    (rule) => {
      const here = matrix('plain', {}, { findings: [finding(rule)] });
      expect(the('inappropriate', here)).toMatchObject({ state: 'met', evidence: `The rule ${rule} is broken.` });
      expect(here.colour).toBe('red');
    },
  );

  test('used inappropriately: full time began late once it was taken back; that nobody said whether it began is no evidence', () => {
    const record = { kind: 'breach', path: 'exceptions.agree.withdrawn', given: undefined } as const;
    const late = matrix('plain', {}, { findings: [finding('agree.withdrawn', { record })] });
    expect(the('inappropriate', late)).toMatchObject({ state: 'met', evidence: 'The rule agree.withdrawn is broken.' });
    const open = matrix('plain', {}, { findings: [finding('agree.withdrawn')] });
    expect(the('inappropriate', open).state).not.toBe('met');
  });

  test('used inappropriately: it goes on though the parent refused, from the first day on', () => {
    const decision = { name: 'Robin Fielding', decision: 'refuse', on: day('2027-01-07') } as const;
    expect(the('inappropriate', matrix('plain', {}, { decision })).state).toBe('met');
    expect(the('inappropriate', matrix('plain', {}, { decision, today: day('2027-01-10') })).state).toBe('not-met');
  });

  test('used inappropriately: not known until the reasons are there', () => {
    expect(the('inappropriate', matrix('plain')).state).toBe('not-met');
    expect(the('inappropriate', matrix('plain', { 'reasons.causes': null })).state).toBe('not-known');
  });

  test('doubt and no way out: red only together, and only once it runs', () => {
    const doubt = { 'running.concern': 'yes' };
    const noWay = { 'plan.exit': null };
    const state = (answers: Given, over: Parameters<typeof matrix>[2] = {}) =>
      the('no-way-out', matrix('plain', answers, over)).state;
    expect(state({ ...doubt, ...noWay })).toBe('met');
    expect(state(noWay, { findings: [finding('rationale.recorded')] })).toBe('met');
    expect(state({ ...doubt, 'timetable.full-time-from': null })).toBe('met');
    expect(state(doubt)).toBe('not-met');
    expect(state(noWay)).toBe('not-met');
    expect(state({ ...doubt, ...noWay }, { today: day('2027-01-10') })).toBe('not-known');
    expect(state({ ...noWay, 'reasons.why': null })).toBe('not-known');
  });

  test.each([
    ['no', 'none', 'met', 'red'],
    ['no', 'little', 'not-met', 'amber'],
    ['yes', 'none', 'not-met', 'amber'],
    ['no', null, 'not-known', 'attention'],
    [null, 'good', 'not-met', 'attention'],
  ])('takes part: %s, progress: %s', (engaging, progress, state, colour) => {
    const here = matrix('plain', { 'held-reviews.r1.engaging': engaging, 'held-reviews.r1.progress': progress });
    expect(the('no-engagement', here).state).toBe(state);
    expect(here.colour).toBe(colour);
  });

  test('it harms the pupil', () => {
    const here = matrix('plain', { 'held-reviews.r1.harm': 'yes' });
    expect(the('harm', here).state).toBe('met');
    expect(here.colour).toBe('red');
    expect(the('harm', matrix('plain')).state).toBe('not-met');
    expect(the('harm', matrix('plain', { 'held-reviews.r1.harm': null })).state).toBe('not-known');
  });

  test.each(['exploitation', 'radicalisation', 'abuse'])('known significant risk: %s', (word) => {
    const here = matrix('plain', { 'risk.known': [word] });
    expect(the('known-risk', here)).toMatchObject({ state: 'met', evidence: `Known: ${word}.` });
    expect(here.colour).toBe('red');
  });

  test('known significant risk: none, or nobody has said; or it would be so out of school', () => {
    expect(the('known-risk', matrix('plain')).state).toBe('not-met');
    expect(the('known-risk', matrix('plain', { 'risk.known': null })).state).toBe('not-known');
    expect(the('known-risk', matrix('plain', { 'risk.significant': 'yes' })).state).toBe('met');
  });

  test.each(['cic', 'cp', 'cin'])('%s alone is vulnerable, and red only while an agreement is missing', (care) => {
    const told = { 'pupil.care': [care] };
    expect(matrix('heaviest', told)).toMatchObject({ colour: 'green', vulnerable: true });
    const missing = matrix('heaviest', { ...told, 'people.social-worker-answer': null });
    expect(missing).toMatchObject({ colour: 'red', vulnerable: true });
    expect(the('standing', missing)).toMatchObject({ path: 'people.social-worker-answer' });
  });

  test('a team around the child makes nobody vulnerable; a question that is open is not known', () => {
    expect(matrix('plain', { 'pupil.care': ['tac'] })).toMatchObject({ colour: 'green', vulnerable: false });
    expect(the('standing', matrix('plain', { 'pupil.care': null })).state).toBe('not-known');
  });

  test('a no of the parent at a review is an agreement taken back', () => {
    const here = matrix('plain', { 'held-reviews.r1.parent-agreed': 'no' });
    expect(the('parent-agrees', here)).toMatchObject({
      state: 'not-met',
      evidence: 'The agreement was taken back on 15 January 2027.',
      path: 'held-reviews.r1.parent-agreed',
    });
    expect(the('concern', here)).toMatchObject({ state: 'met', path: 'held-reviews.r1.parent-agreed' });
  });

  describe.each(['absence', 'missing-education'])('not attending: the pupil comes back from %s', (from) => {
    const back = { 'route.kind': 'reintegration', 'route.return-from': from };

    test('which is the reason, and no red, as long as nothing tells of how often they come', () => {
      const here = matrix('plain', back);
      expect(the('not-attending', here)).toMatchObject({ state: 'not-known', path: 'route.return-from' });
      expect(the('not-attending', here).evidence).toMatch(
        /^Comes back after .*: that is the reason for the timetable\.$/u,
      );
      expect(here.colour).not.toBe('red');
    });

    test('and is red once they come to well too few sessions at two reviews running', () => {
      const come = (first: string, second: string) =>
        matrix(
          'plain',
          {
            ...back,
            'held-reviews.r1.attended': first,
            ...review('r2', dateTyped('22', '1', '2027'), {
              engaging: 'yes',
              progress: 'good',
              harm: 'no',
              attended: second,
            }),
          },
          { today: day('2027-01-22') },
        );
      expect(the('not-attending', come('4', '4'))).toMatchObject({ state: 'met', path: 'held-reviews.r2.attended' });
      expect(come('4', '4').colour).toBe('red');
      expect(the('not-attending', come('4', '5'))).toMatchObject({
        state: 'not-met',
        evidence: '5 of 5 sessions by 22 January 2027.',
      });
      expect(come('4', '5').colour).not.toBe('red');
    });
  });

  test('not attending: days of illness are told, and left to the head', () => {
    expect(the('not-attending', matrix('plain', { 'medical.days-missed': '30' }))).toMatchObject({
      state: 'not-known',
      path: 'medical.days-missed',
    });
    expect(
      the('not-attending', matrix('plain', { 'route.kind': 'reintegration', 'route.return-from': 'custody' })).state,
    ).toBe('not-known');
  });
});
