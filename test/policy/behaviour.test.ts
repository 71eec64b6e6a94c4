import { describe, expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import { earlierPeriods } from '../../src/case/fields/timetable.ts';
import { blocksHead } from '../../src/policy/engine/blocks.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { day } from '../domain/some-dates.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { findingsOf, type Change } from './situations.ts';

const of = (rule: string, change: Change) => findingsOf('heaviest', change).filter((finding) => finding.rule === rule);

describe('behaviour.not-the-purpose', () => {
  const causes = (...ticked: readonly string[]) => ({ answers: { 'reasons.causes': ticked } });

  test('behaviour alone stops it, and no reason of the head’s lets it pass', () => {
    const reason = { 'explain.behaviour.not-the-purpose': 'We think it helps.' };
    const [finding] = of('behaviour.not-the-purpose', { answers: { ...causes('behaviour').answers, ...reason } });
    expect(finding).toMatchObject({ level: 'stop', gate: 'sign', path: 'reasons.causes' });
    expect(finding && blocksHead(finding)).toBe(true);
  });

  test('behaviour among other causes waits for the head’s reason', () => {
    const [finding] = of('behaviour.not-the-purpose', causes('trauma', 'behaviour'));
    expect(finding).toMatchObject({ level: 'explain', mender: 'head', record: { kind: 'reason', given: undefined } });
    expect(finding && blocksHead(finding)).toBe(true);
    const [explained] = of('behaviour.not-the-purpose', {
      answers: { ...causes('trauma', 'behaviour').answers, 'explain.behaviour.not-the-purpose': 'Part of wider help.' },
    });
    expect(explained && blocksHead(explained)).toBe(false);
  });

  test('once it is said to be the purpose, the head is not asked for a reason as well', () => {
    const told = of('behaviour.not-the-purpose', {
      answers: { 'reasons.causes': ['trauma', 'behaviour'], 'reasons.for-behaviour': 'yes' },
    });
    expect(told.map(({ level, path }) => [level, path])).toEqual([['stop', 'reasons.for-behaviour']]);
  });
});

describe('behaviour.prt-advice', () => {
  test('keeps silent while nobody has come to the page', () => {
    const page = ['interest', 'plan-holds', 'screened', 'early-help-offered', 'team-asked-on', 'ladder'].map(
      (name): [string, null] => [`behaviour.${name}`, null],
    );
    expect(of('behaviour.prt-advice', { answers: Object.fromEntries(page) })).toEqual([]);
  });

  test('leaves a date that cannot be read to the form', () => {
    expect(
      of('behaviour.prt-advice', { answers: { 'behaviour.team-asked-on': { day: '31', month: '2', year: '2027' } } }),
    ).toEqual([]);
  });
});

describe('behaviour.no-repeat', () => {
  const typed = typedRows(earlierPeriods, {
    from: dateTyped('2', '11', '2026'),
    to: dateTyped('13', '11', '2026'),
    'same-reason': 'no',
    behaviour: 'yes',
  });
  const known = { start: day('2026-11-02'), end: day('2026-11-13'), way: 'exceptional-needs' };

  test('a time that is both typed in and in another case is told once', () => {
    expect(of('behaviour.no-repeat', { answers: typed, others: [known] })).toHaveLength(1);
  });

  test('two times are told one by one', () => {
    const later = { ...known, start: day('2026-11-16'), end: day('2026-11-27') };
    expect(of('behaviour.no-repeat', { answers: typed, others: [known, later] }).map(({ path }) => path)).toEqual([
      'earlier-periods.r1.behaviour',
      'timetable.earlier',
    ]);
  });

  test.each([
    ['2026-08-31', 0],
    ['2026-09-01', 1],
  ])('a time in another case that began on %s counts %i times', (start, times) => {
    expect(
      of('behaviour.no-repeat', { others: [{ ...known, start: day(start), end: day('2026-09-04') }] }),
    ).toHaveLength(times);
  });

  test('another route is no time for behaviour', () => {
    expect(of('behaviour.no-repeat', { others: [{ ...known, way: 'medical-short' }] })).toEqual([]);
  });
});

test('national guidance alone knows of no ladder, team or package', () => {
  const wrong = {
    'behaviour.ladder': 'no',
    'behaviour.team-asked-on': null,
    'behaviour.plan-holds': ['review'],
    'behaviour.screened': 'no',
    'behaviour.early-help-offered': 'no',
  };
  const told = findingsOf('heaviest', { authority: england, answers: wrong }).map(({ rule }) => rule);
  expect(told.filter((rule) => rule.startsWith('behaviour.'))).toEqual([]);
});
