import { describe, expect, test } from 'vitest';
import { askingParent } from '../../src/case/asking-parent.ts';
import { parents } from '../../src/case/fields/people.ts';
import type { Typed } from '../../src/case/typed.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { caseOf } from './case-of.ts';

const two = typedRows(
  parents,
  { name: 'Robin Fielding', responsibility: 'yes' },
  { name: 'Alex Fielding', responsibility: 'no' },
);

const asking = (by: Typed, changes: Readonly<Record<string, Typed>> = {}) =>
  askingParent(caseOf(two, { 'request.by': by }, changes));

describe('the parent who asks', () => {
  test('is the one who was chosen, with what the list tells of them', () => {
    expect(asking('r1')).toEqual({ row: 'r1', name: 'Robin Fielding', hasResponsibility: true });
    expect(asking('r2')).toEqual({ row: 'r2', name: 'Alex Fielding', hasResponsibility: false });
  });

  test('is nobody until one is chosen, however few there are', () => {
    expect(askingParent(caseOf(typedRows(parents, { name: 'Robin Fielding', responsibility: 'yes' })))).toBeUndefined();
  });

  test('is nobody where the one who was chosen has left the list, or has no name', () => {
    expect(asking('r3')).toBeUndefined();
    expect(asking('r1', { 'parents.r1.name': ' ' })).toBeUndefined();
  });

  test('may or may not have parental responsibility, as long as that is not answered', () => {
    expect(asking('r1', { 'parents.r1.responsibility': '' })).toEqual({
      row: 'r1',
      name: 'Robin Fielding',
      hasResponsibility: undefined,
    });
  });
});
