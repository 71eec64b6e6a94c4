import { describe, expect, test } from 'vitest';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Path } from '../../src/case/case.ts';
import type { Typed } from '../../src/case/typed.ts';
import { check } from '../../src/policy/check.ts';
import { caseHolding } from '../case/case-of.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { situationWith } from './situation-with.ts';
import { findingsOf, TODAY } from './situations.ts';

const told = (...answers: readonly (readonly [Path, Typed])[]) =>
  check(
    situationWith(
      {
        case: caseHolding(new Map(answers)),
        authority: lincolnshire,
        today: TODAY,
        decision: undefined,
        others: [],
      },
      new Map(answers),
    ),
  ).filter(({ rule }) => rule === 'plan.nine-items');

describe('plan.nine-items', () => {
  test('keeps silent until somebody has begun with the plan or the timetable', () => {
    expect(told()).toEqual([]);
    expect(told(['people.lead', 'Jo Carter'])).toEqual([]);
  });

  test.each(['timetable.start', 'plan.aim'])(
    'with %s alone it names every item that is missing, each with its own answer',
    (path) => {
      const missing = told([path, path === 'plan.aim' ? 'In every lesson' : dateTyped('11', '1', '2027')]);
      expect(missing.map((finding) => finding.path)).toEqual([
        'timetable.full-time-from',
        'plan.risk-handling',
        'plan.reviewed-with',
        'plan.interventions',
        'plan.universal-offer',
        'plan.success',
        'plan.exit',
        'people.lead',
        'people.senior',
        'plan.personalised',
      ]);
      expect(new Set(missing.map(({ words }) => words)).size).toBe(missing.length);
    },
  );

  test('leaves an answer that cannot be read to the form', () => {
    expect(
      findingsOf('plain', {
        answers: { 'timetable.full-time-from': { day: '31', month: '2', year: '2027' }, 'plan.exit': 'a\u0007b' },
      }),
    ).toEqual([]);
  });
});

describe('plan.psp-required', () => {
  const rules = (underlying: readonly string[] | null, from: string) =>
    findingsOf('plain', {
      answers: {
        'route.kind': 'reintegration',
        'route.return-from': from,
        'route.exclusion-risk': 'no',
        'plan.underlying': underlying,
      },
    }).map(({ rule }) => rule);

  test.each(['absence', 'custody', 'exclusion', 'family-circumstances'])('any plan will do after %s', (from) => {
    expect(rules(['ihcp'], from)).toEqual([]);
  });

  test('leaves it to the form to ask where no plan is ticked', () => {
    expect(rules(null, 'home-education')).toEqual([]);
  });
});

describe('plan.early-help-assessment', () => {
  const rules = (answers: Readonly<Record<Path, Typed>>) =>
    findingsOf('plain', { answers: { 'plan.underlying': ['other'], ...answers } }).map(({ rule }) => rule);

  test('is a note that holds nothing', () => {
    expect(findingsOf('plain', { answers: { 'plan.underlying': ['other'] } })).toMatchObject([
      { rule: 'plan.early-help-assessment', level: 'note' },
    ]);
  });

  test.each(['tac', 'early-help', 'cin'])('has nothing to say of a pupil with %s', (care) => {
    expect(rules({ 'pupil.care': [care] })).not.toContain('plan.early-help-assessment');
  });

  test('has nothing to add where the offer is asked about by itself', () => {
    expect(rules({ 'behaviour.early-help-offered': 'no' })).not.toContain('plan.early-help-assessment');
  });
});
