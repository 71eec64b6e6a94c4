import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/policy/check.ts';
import { both, matrixColumns } from '../../src/policy/matrix/indicator.ts';
import { colourOf, matrixOf } from '../../src/policy/matrix/matrix.ts';
import { caseHolding } from '../case/case-of.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { finding, matrix, the } from './matrix-case.ts';
import { passing } from './situations.ts';

describe('the whole', () => {
  test('is green when all that is asked for is so, and nothing worse is', () => {
    const green = matrix('plain');
    expect(green.indicators.filter(({ column, state }) => column === 'green' && state !== 'met')).toEqual([]);
    expect(green).toMatchObject({ colour: 'green', vulnerable: false });
  });

  test('of a case in care is green too once everyone agrees, and says that the pupil is vulnerable', () => {
    expect(matrix('heaviest', {})).toMatchObject({ colour: 'green', vulnerable: true });
  });

  test('is attention before the start, for nobody can have been told and no review held', () => {
    const before = matrixOf(passing.plain, []);
    expect(before.colour).toBe('attention');
    expect(
      before.indicators.filter(({ column, state }) => column === 'green' && state !== 'met').map(({ id }) => id),
    ).toEqual(['engaging', 'authority-told']);
  });

  test('of an empty case is attention, and claims nothing', () => {
    const empty = matrixOf({ ...passing.plain, case: caseHolding(new Map()), decision: undefined }, []);
    expect(empty.colour).toBe('attention');
    expect(empty.indicators.filter(({ state }) => state === 'met')).toEqual([]);
  });

  test('of six weeks is attention: the source says nothing between four weeks and eight', () => {
    const six = matrix('plain', { 'timetable.end': dateTyped('19', '2', '2027') });
    expect(six.colour).toBe('attention');
    expect(the('four-weeks', six)).toMatchObject({
      state: 'not-met',
      evidence: '11 January 2027 to 19 February 2027: 40 days.',
    });
    expect(the('beyond-eight-weeks', six).state).toBe('not-met');
  });

  test.each(['plain', 'heaviest'] as const)(
    'each line of the %s case has words, evidence, a source and an answer, and an id of its own',
    (base) => {
      const { indicators } = matrixOf(passing[base], check(passing[base]));
      expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
      for (const { words, evidence, source, path } of indicators) {
        expect(words).toMatch(/^[A-Z].*[^.]$/u);
        expect(evidence).toMatch(/^\S.*\.$/u);
        expect(evidence).not.toMatch(/undefined|null|NaN/u);
        expect(source).toContainEqual({ document: 'LCC', paragraph: 'Appendix 2' });
        expect(path).toMatch(/^[a-z-]+(\.[a-z0-9-]+)*$/u);
      }
    },
  );
});

describe('whatever the lines are', () => {
  const rank = { green: 0, attention: 1, amber: 2, red: 3 } as const;
  const line = fc.record({
    column: fc.constantFrom(...matrixColumns),
    state: fc.constantFrom('met', 'not-met', 'not-known'),
  });
  const lines = fc.array(line, { maxLength: 12 });

  test('a red line that holds makes it red, and nothing that is added makes it better', () => {
    fc.assert(
      fc.property(lines, line, (before, added) => {
        expect(colourOf([...before, { column: 'red', state: 'met' }])).toBe('red');
        expect(rank[colourOf([...before, added])]).toBeGreaterThanOrEqual(rank[colourOf(before)]);
      }),
    );
  });

  test('amber is never better than attention, and green leaves nothing open', () => {
    fc.assert(
      fc.property(lines, (some) => {
        expect(['amber', 'red']).toContain(colourOf([...some, { column: 'amber', state: 'met' }]));
        if (colourOf(some) === 'green')
          expect(
            some.filter(
              ({ column, state }) =>
                (column === 'green') !== (state === 'met') && (column === 'green' || state === 'met'),
            ),
          ).toEqual([]);
      }),
    );
  });

  test('two things are so together only where each is, and not where either is not', () => {
    expect([
      both('met', 'met'),
      both('met', 'not-known'),
      both('not-known', 'not-met'),
      both('not-met', 'met'),
    ]).toEqual(['met', 'not-known', 'not-met', 'not-met']);
  });

  test('a rule that is broken is never green', () => {
    fc.assert(
      fc.property(fc.string(), (rule) => {
        expect(matrix('plain', {}, { findings: [finding(rule)] }).colour).not.toBe('green');
      }),
    );
  });
});
