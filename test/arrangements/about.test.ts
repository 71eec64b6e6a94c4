import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { About } from '../../src/arrangements/about.ts';
import { aboutOf } from '../../src/arrangements/about.ts';
import { isDeclined, isFlexi, isFlexiRequest, isPartTime } from '../../src/arrangements/arrangement-of.ts';
import type { Case } from '../../src/case/case.ts';
import { decisionOutcomes } from '../../src/case/fields/decision.ts';
import { askers, endings, teachers } from '../../src/case/fields/route.ts';
import { caseOf } from '../case/case-of.ts';

type Typed = string | undefined;

const given = (ends: Typed, teaches: Typed, asked: Typed, outcome?: Typed): Case =>
  caseOf(
    Object.fromEntries(
      Object.entries({
        'route.ends': ends,
        'route.teaches': teaches,
        'route.asked': asked,
        'decision.outcome': outcome,
      }).flatMap(([path, typed]) => (typed === undefined ? [] : [[path, typed]])),
    ),
  );

const anyOf = (words: readonly string[]): readonly Typed[] => [undefined, ...words];

/** Every combination of the three first answers, none among them. */
const combinations = anyOf(endings).flatMap((ends) =>
  anyOf(teachers).flatMap((teaches) => anyOf(askers).map((asked) => [ends, teaches, asked] as const)),
);

describe('the first answers tell', () => {
  test.each<[Typed, Typed, Typed, About | undefined]>([
    ['full-time', 'school', undefined, 'part-time'],
    ['full-time', 'parent', undefined, 'part-time'],
    ['full-time', 'provider', undefined, 'alternative-provision'],
    ['full-time', undefined, undefined, undefined],
    ['lasting', 'parent', 'parent', 'flexi'],
    ['lasting', 'parent', 'school', 'school-idea'],
    ['lasting', 'parent', 'other', 'school-idea'],
    ['lasting', 'parent', undefined, undefined],
    ['lasting', 'school', undefined, 'no-end'],
    ['lasting', 'provider', undefined, 'alternative-provision'],
    ['lasting', undefined, undefined, undefined],
    ['leaves', undefined, 'parent', 'home-education'],
    ['leaves', undefined, 'school', 'off-rolling'],
    ['leaves', undefined, 'other', 'off-rolling'],
    ['leaves', undefined, undefined, undefined],
    [undefined, 'parent', 'parent', undefined],
  ])('of an end “%s”, taught by “%s”, the wish of “%s”: %s', (ends, teaches, asked, arrangement) => {
    expect(aboutOf(given(ends, teaches, asked))).toBe(arrangement);
  });

  test('nothing more than the table says, whatever else is answered', () => {
    const decides = (ends: Typed, teaches: Typed): boolean =>
      ends === 'leaves' || (ends === 'lasting' && teaches === 'parent');
    for (const [ends, teaches, asked] of combinations) {
      const found = aboutOf(given(ends, teaches, asked));
      const row = `${String(ends)} ${String(teaches)} ${String(asked)}`;
      expect(found, row).toBe(
        aboutOf(given(ends, ends === 'leaves' ? undefined : teaches, decides(ends, teaches) ? asked : undefined)),
      );
      const isTold =
        ends !== undefined &&
        (ends === 'leaves' || teaches !== undefined) &&
        (!decides(ends, teaches) || asked !== undefined);
      expect(found !== undefined, row).toBe(isTold);
    }
  });

  test('flexi-schooling in one way alone: lasting, taught and wished for by a parent', () => {
    expect(combinations.filter(([ends, teaches, asked]) => isFlexiRequest(given(ends, teaches, asked)))).toEqual([
      ['lasting', 'parent', 'parent'],
    ]);
  });

  test('nothing where an answer is none of those that are offered', () => {
    const word = fc
      .string({ unit: 'binary' })
      .filter((text) => ![...endings, ...teachers, ...askers].some((known) => known === text));
    fc.assert(
      fc.property(word, fc.constantFrom(...combinations), (odd, [ends, teaches, asked]) => {
        expect(aboutOf(given(odd, teaches, asked))).toBeUndefined();
        expect(aboutOf(given(ends, odd, asked))).toBe(aboutOf(given(ends, undefined, asked)));
        expect(aboutOf(given(ends, teaches, odd))).toBe(aboutOf(given(ends, teaches, undefined)));
      }),
    );
  });
});

describe('the way a case goes', () => {
  test('is either of flexi-schooling or not, and of flexi-schooling either declined or on its way', () => {
    for (const [ends, teaches, asked] of combinations) {
      for (const outcome of anyOf(decisionOutcomes)) {
        const c = given(ends, teaches, asked, outcome);
        expect(isPartTime(c)).toBe(!isFlexiRequest(c));
        expect([isDeclined(c), isFlexi(c)].filter(Boolean)).toHaveLength(isFlexiRequest(c) ? 1 : 0);
      }
    }
  });

  test('is declined by the head’s no alone', () => {
    expect(
      anyOf(decisionOutcomes).filter((outcome) => isDeclined(given('lasting', 'parent', 'parent', outcome))),
    ).toEqual(['decline']);
  });

  test('is not declined where it is no flexi-schooling any more', () => {
    expect(isDeclined(given('full-time', 'school', undefined, 'decline'))).toBe(false);
  });
});
