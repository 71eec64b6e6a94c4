import { describe, expect, test } from 'vitest';
import { valueOf } from '../../src/case/field.ts';
import { hazards } from '../../src/case/fields/risk.ts';
import { rowField, rowPath, rowsOf } from '../../src/case/list.ts';
import { caseOf } from './case-of.ts';

describe('lists', () => {
  test('a row exists while its own key does', () => {
    const c = caseOf({ 'hazards.a': '1', 'hazards.a.what': 'Alone at home', 'hazards.b.what': 'Its key is gone' });
    expect(rowsOf(c, hazards)).toEqual(['a']);
  });

  test('rows stand by position, not by text, and by id where two devices gave one position', () => {
    const c = caseOf({ 'hazards.z': '2', 'hazards.y': '10', 'hazards.b': '1', 'hazards.a': '1', 'hazards.c': '1.5' });
    expect(rowsOf(c, hazards)).toEqual(['a', 'b', 'c', 'z', 'y']);
  });

  test('a position that is no number does not lose the row', () => {
    expect(rowsOf(caseOf({ 'hazards.a': 'first', 'hazards.b': '-1' }), hazards)).toEqual(['b', 'a']);
  });

  test('another list whose name begins alike is not this one', () => {
    expect(rowsOf(caseOf({ 'hazards-old.a': '1' }), hazards)).toEqual([]);
  });

  test('a field of a row is read at its whole path', () => {
    const c = caseOf({ 'hazards.a': '1', 'hazards.a.what': ' Alone at home ' });
    expect(rowPath(hazards, 'a')).toBe('hazards.a');
    expect(rowField(hazards, 'a', hazards.row.what).path).toBe('hazards.a.what');
    expect(valueOf(c, rowField(hazards, 'a', hazards.row.what))).toBe('Alone at home');
  });
});
