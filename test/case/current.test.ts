import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflicts, currentAnswers, headEdits, mergeEdits } from '../../src/case/current.ts';
import type { Edit } from '../../src/case/edit.ts';

const edit = (
  id: string,
  path: string,
  value: Edit['value'],
  replaces: readonly string[] = [],
  at = `2026-11-22T10:00:0${id.length > 1 ? '1' : '0'}Z`,
): Edit => ({
  id,
  path,
  value,
  replaces: [...replaces],
  schema: 1,
  at,
});

/**
 * Sets of edits as devices have them: an id is one edit with one path, and may have been seen in several states of typing. What
 * it replaces is made with it, older, and never changes.
 */
const values: fc.Arbitrary<Edit['value']> = fc.constantFrom(
  null,
  'a',
  'b',
  'c',
  { day: '1', month: '2' },
  { month: '2', day: '1' },
  ['x', 'y'],
);
const states = fc.record({
  n: fc.integer({ min: 0, max: 9 }),
  value: values,
  second: fc.integer({ min: 0, max: 3 }),
});
const editSets = fc.array(
  states.map(({ n, value, second }): Edit => ({
    id: `e${String(n)}`,
    path: `p${String(n % 3)}`,
    value,
    replaces: n >= 6 ? [`e${String(n - 3)}`] : [],
    schema: 1,
    at: `2026-11-22T10:00:0${String(second)}Z`,
  })),
  { maxLength: 12 },
);
const sorted = (edits: ReadonlyMap<string, Edit>): readonly Edit[] =>
  [...edits.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
const merged = (a: Iterable<Edit>, b: Iterable<Edit>): readonly Edit[] => sorted(mergeEdits(a, b));

describe('mergeEdits', () => {
  test('does not care which side comes first', () => {
    fc.assert(
      fc.property(editSets, editSets, (a, b) => {
        expect(merged(a, b)).toEqual(merged(b, a));
      }),
    );
  });

  test('does not care in which order three devices meet', () => {
    fc.assert(
      fc.property(editSets, editSets, editSets, (a, b, c) => {
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      }),
    );
  });

  test('meeting again changes nothing', () => {
    fc.assert(
      fc.property(editSets, editSets, (a, b) => {
        const once = merged(a, b);
        expect(merged(once, once)).toEqual(once);
        expect(merged(once, b)).toEqual(once);
        expect(merged(a, once)).toEqual(once);
      }),
    );
  });

  test('in any order and any repetition of edits the answers and the conflicts are the same', () => {
    const shuffled = editSets.chain((edits) =>
      fc.tuple(fc.constant(edits), fc.shuffledSubarray([...edits, ...edits], { minLength: edits.length * 2 })),
    );
    fc.assert(
      fc.property(shuffled, ([edits, mixed]) => {
        const [straight, other] = [mergeEdits(edits, []), mergeEdits([], mixed)];
        expect(Object.fromEntries(currentAnswers(other))).toEqual(Object.fromEntries(currentAnswers(straight)));
        expect(Object.fromEntries(conflicts(other))).toEqual(Object.fromEntries(conflicts(straight)));
      }),
    );
  });

  test('loses no edit and makes none up', () => {
    fc.assert(
      fc.property(editSets, editSets, (a, b) => {
        expect(new Set(mergeEdits(a, b).keys())).toEqual(new Set([...a, ...b].map(({ id }) => id)));
        for (const one of mergeEdits(a, b).values()) expect([...a, ...b]).toContainEqual(one);
      }),
    );
  });

  test('of two states of one edit the one typed into last stays', () => {
    const early = edit('e', 'p', 'Ann', [], '2026-11-22T10:00:00Z');
    const late = edit('e', 'p', 'Anna', [], '2026-11-22T10:00:01Z');
    expect(merged([late], [early])).toEqual([late]);
    expect(merged([early], [late])).toEqual([late]);
  });
});

describe('currentAnswers', () => {
  test('an answer is the edit that nothing replaces', () => {
    const edits = mergeEdits([edit('a', 'p', 'old'), edit('bb', 'p', 'new', ['a'])], []);
    expect(currentAnswers(edits)).toEqual(new Map([['p', 'new']]));
    expect(conflicts(edits).size).toBe(0);
  });

  test('a replaced edit stays replaced, however late its clock', () => {
    const edits = mergeEdits(
      [edit('a', 'p', 'old', [], '2027-01-01T00:00:00Z'), edit('b', 'p', 'new', ['a'], '2026-01-01T00:00:00Z')],
      [],
    );
    expect(currentAnswers(edits).get('p')).toBe('new');
  });

  test('a cleared answer is none', () => {
    const edits = mergeEdits([edit('a', 'p', 'old'), edit('bb', 'p', null, ['a'])], []);
    expect(currentAnswers(edits).has('p')).toBe(false);
  });

  test('what replaces an edit that has not arrived stands all the same', () => {
    const edits = mergeEdits([edit('b', 'p', 'new', ['never-seen'])], []);
    expect(currentAnswers(edits).get('p')).toBe('new');
  });
});

describe('conflicts', () => {
  const two = mergeEdits([edit('a', 'p', 'one'), edit('b', 'q', 'alone')], [edit('cc', 'p', 'two')]);

  test('two answers at one path are a conflict, oldest first, and the last stands meanwhile', () => {
    expect([...conflicts(two).keys()]).toEqual(['p']);
    expect(
      conflicts(two)
        .get('p')
        ?.map(({ id }) => id),
    ).toEqual(['a', 'cc']);
    expect(currentAnswers(two).get('p')).toBe('two');
  });

  test('the person’s choice, which replaces both, ends it', () => {
    const chosen = mergeEdits(two.values(), [edit('ddd', 'p', 'one', ['a', 'cc'])]);
    expect(conflicts(chosen).size).toBe(0);
    expect(currentAnswers(chosen).get('p')).toBe('one');
  });

  test('the same answer given twice is none', () => {
    const same = mergeEdits(
      [edit('a', 'p', { day: '1', month: '2', year: '2027' })],
      [edit('cc', 'p', { day: '1', month: '2', year: '2027' })],
    );
    expect(headEdits(same).get('p')).toHaveLength(2);
    expect(conflicts(same).size).toBe(0);
  });

  test('boxes filled in another order hold the same answer', () => {
    expect(
      conflicts(mergeEdits([edit('a', 'p', { day: '1', month: '2' })], [edit('cc', 'p', { month: '2', day: '1' })]))
        .size,
    ).toBe(0);
  });

  test('cleared here and changed there is a conflict', () => {
    const base = edit('a', 'p', 'old');
    const edits = mergeEdits([base, edit('bb', 'p', null, ['a'])], [base, edit('cc', 'p', 'new', ['a'])]);
    expect(conflicts(edits).get('p')).toHaveLength(2);
  });
});
