import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditLog } from '../../machines/edit-log.ts';
import {
  isInConflict,
  leaveAllFields,
  leaveField,
  savedLog,
  settle,
  typeAnswer,
  writeAnswer,
  writeAnswers,
} from '../../machines/edit-log.ts';
import { conflicts, currentAnswers, mergeEdits } from '../../src/case/current.ts';
import type { Edit } from '../../src/case/edit.ts';
import type { Typed } from '../../src/case/typed.ts';
import { isBlank } from '../../src/case/typed.ts';
import { countingPen, storedEdit } from './counting-pen.ts';

const logOf = (...edits: Edit[]): EditLog => savedLog(new Map(edits.map((edit) => [edit.id, edit])));
const empty = logOf();

describe('an answer that is typed', () => {
  it('is one edit while it is typed, and another after the field was left', () => {
    const pen = countingPen();
    const typed = ['S', 'Sa', 'Sam'].reduce((log, value) => typeAnswer(log, 'pupil.name', value, pen), empty);
    expect([...typed.edits.values()]).toMatchObject([{ id: 'e1', value: 'Sam', replaces: [] }]);
    const again = typeAnswer(leaveField(typed, 'pupil.name'), 'pupil.name', 'Samuel', pen);
    expect([...again.edits.values()]).toMatchObject([
      { id: 'e1', value: 'Sam' },
      { id: 'e2', value: 'Samuel', replaces: ['e1'] },
    ]);
  });

  it('keeps the edits of two open fields apart', () => {
    const pen = countingPen();
    const log = typeAnswer(typeAnswer(typeAnswer(empty, 'a', '1', pen), 'b', '2', pen), 'a', '12', pen);
    expect([...log.edits.values()]).toMatchObject([
      { path: 'a', value: '12' },
      { path: 'b', value: '2' },
    ]);
  });

  it.each<[string, Typed | null, Edit[]]>([
    ['the same text', 'Sam', [storedEdit('x', 'p', 'Sam')]],
    ['the same boxes', { day: '1', month: '2' }, [storedEdit('x', 'p', { day: '1', month: '2' })]],
    ['nothing where nothing was', ' ', []],
    ['no ticks where nothing was', [], []],
    ['a clearing where nothing was', null, []],
    ['a blank where it was cleared', '', [storedEdit('x', 'p', 'Sam'), storedEdit('y', 'p', null, ['x'])]],
  ])('writes nothing for %s', (_, value, edits) => {
    const log = logOf(...edits);
    expect(typeAnswer(log, 'p', value, countingPen())).toBe(log);
  });

  it('replaces both sides of a conflict', () => {
    const log = logOf(storedEdit('x', 'p', 'Sam'), storedEdit('y', 'p', 'Sami'));
    const typed = typeAnswer(log, 'p', 'Samira', countingPen());
    expect(typed.edits.get('e1')?.replaces).toEqual(['x', 'y']);
    expect(conflicts(typed.edits).size).toBe(0);
  });

  it('marks an edit that was saved as unsaved when it is typed into again', () => {
    const pen = countingPen();
    const saved = { ...typeAnswer(empty, 'p', 'a', pen), unsaved: new Set<string>() };
    expect(typeAnswer(saved, 'p', 'ab', pen).unsaved).toEqual(new Set(['e1']));
  });

  it('never gives an edit an earlier time than it had, although the clock is set back', () => {
    const times = ['2026-09-07T09:00:00Z', '2026-09-07T08:00:00Z'];
    const pen = { newId: () => 'e1', now: () => times.shift() ?? '', by: () => undefined };
    const before = typeAnswer(empty, 'p', 'a', pen);
    const log = typeAnswer(before, 'p', 'ab', pen);
    expect(log.edits.get('e1')).toMatchObject({ value: 'ab', at: '2026-09-07T09:00:00Z' });
  });

  it('says who wrote it last, where anybody has said who is working', () => {
    const people = [{ name: 'Ines Alder', role: 'SENCO' }, undefined, { name: 'Jo Carter', role: 'Headteacher' }];
    const pen = { ...countingPen(), by: () => people.shift() };
    const begun = typeAnswer(empty, 'p', 'a', pen);
    expect(begun.edits.get('e1')?.by).toEqual({ name: 'Ines Alder', role: 'SENCO' });
    expect(typeAnswer(empty, 'p', 'a', pen).edits.get('e2')).not.toHaveProperty('by');
    expect(typeAnswer(begun, 'p', 'ab', pen).edits.get('e1')?.by).toEqual({ name: 'Jo Carter', role: 'Headteacher' });
  });

  it('mends a lone surrogate as it comes in, so that every record and every hash can be written', () => {
    const log = typeAnswer(empty, 'p', 'Sam\uD83D', countingPen());
    expect([...log.edits.values()].map(({ value }) => value)).toEqual(['Sam\uFFFD']);
  });

  it('keeps no hold on the list that it was given', () => {
    const ticked = ['monday'];
    const log = typeAnswer(empty, 'p', ticked, countingPen());
    ticked.push('friday');
    expect(log.edits.get('e1')?.value).toEqual(['monday']);
  });
});

describe('answers that are written at one stroke', () => {
  it('are edits of their own beside the one being typed, and closed', () => {
    const pen = countingPen();
    const log = writeAnswers(
      typeAnswer(empty, 'a', '1', pen),
      [
        ['a', '2'],
        ['b', '3'],
      ],
      pen,
    );
    expect([...log.edits.values()]).toMatchObject([{ value: '1' }, { value: '2', replaces: ['e1'] }, { value: '3' }]);
    expect(log.open.size).toBe(0);
  });
});

describe('a conflict', () => {
  const log = logOf(storedEdit('x', 'p', 'Sam'), storedEdit('y', 'p', 'Sami'), storedEdit('z', 'q', 'other'));

  it('is settled by an edit that replaces every side', () => {
    const settled = settle(log, 'p', 'x', countingPen());
    expect(currentAnswers(settled.edits).get('p')).toBe('Sam');
    expect(settled.edits.get('e1')?.replaces).toEqual(['x', 'y']);
    expect(conflicts(settled.edits).size).toBe(0);
  });

  it('is settled only by one of its sides', () => {
    expect(['x', 'y', 'z', 'unknown'].filter((id) => isInConflict(log, 'p', id))).toEqual(['x', 'y']);
    expect(isInConflict(log, 'q', 'z')).toBe(false);
  });
});

describe('any sequence of typing, leaving and writing', () => {
  const path = fc.constantFrom('a', 'b', 'rows.r1');
  const value = fc.oneof(
    fc.constantFrom('', ' ', 'x', 'xy', '7'),
    fc.constantFrom<Typed>([], ['m'], ['m', 't']),
    fc.constant<Typed>({ day: '', month: '' }),
    fc.constant<Typed>({ day: '3', month: 'May' }),
    fc.constant(null),
  );
  const act = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), path, value }),
    fc.record({ kind: fc.constant('write' as const), path, value }),
    fc.record({ kind: fc.constant('leave' as const), path }),
    fc.record({ kind: fc.constant('leave all' as const) }),
    fc.record({ kind: fc.constant('saved' as const) }),
  );
  type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

  function apply(log: EditLog, one: Act, pen: ReturnType<typeof countingPen>): EditLog {
    switch (one.kind) {
      case 'type':
        return typeAnswer(log, one.path, one.value, pen);
      case 'write':
        return writeAnswer(log, one.path, one.value, pen);
      case 'leave':
        return leaveField(log, one.path);
      case 'leave all':
        return leaveAllFields(log);
      case 'saved':
        return { ...log, unsaved: new Set() };
    }
  }

  /** The answers as a plain map would have them: the last one written stands, `null` takes it away. */
  function plainly(acts: readonly Act[]): ReadonlyMap<string, Typed> {
    const plain = new Map<string, Typed>();
    for (const one of acts) {
      if (one.kind !== 'type' && one.kind !== 'write') continue;
      if (one.value === null) plain.delete(one.path);
      else if (plain.has(one.path) || !isBlank(one.value)) plain.set(one.path, one.value);
    }
    return plain;
  }

  const without = (answers: ReadonlyMap<string, Typed>) => new Map([...answers].filter(([, typed]) => !isBlank(typed)));

  it('ends with the answers that a plain map would hold, blank ones aside', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const pen = countingPen();
        const log = acts.reduce((soFar, one) => apply(soFar, one, pen), empty);
        expect(without(currentAnswers(log.edits))).toEqual(without(plainly(acts)));
        expect(conflicts(log.edits).size).toBe(0);
      }),
    );
  });

  it('gives every state that reached the disk the same answers as memory, once what is unsaved is merged in', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const pen = countingPen();
        let log = empty;
        let disk: ReadonlyMap<string, Edit> = new Map();
        for (const one of acts) {
          const before = log;
          log = apply(log, one, pen);
          if (one.kind === 'saved')
            disk = mergeEdits(
              disk.values(),
              [...before.unsaved].flatMap((id) => before.edits.get(id) ?? []),
            );
        }
        const merged = mergeEdits(
          disk.values(),
          [...log.unsaved].flatMap((id) => log.edits.get(id) ?? []),
        );
        expect(merged).toEqual(log.edits);
      }),
    );
  });
});
