import { describe, expect, test } from 'vitest';
import { signingParent } from '../../src/arrangements/signing-parent.ts';
import { parents } from '../../src/case/fields/people.ts';
import type { Typed } from '../../src/case/typed.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { caseOf } from '../case/case-of.ts';

const two = typedRows(
  parents,
  { name: 'Robin Fielding', responsibility: 'yes' },
  { name: 'Alex Fielding', responsibility: 'no' },
);

const flexi = { 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'parent' };

const asking = (by: Typed, changes: Readonly<Record<string, Typed>> = {}) =>
  signingParent(caseOf(flexi, two, { 'request.by': by }, changes));

test('where nothing says that it is flexi-schooling, it is who is to sign the consent form', () => {
  expect(signingParent(caseOf(two, { 'request.by': 'r1', 'consent.signer': 'r2' }))).toEqual({
    row: 'r2',
    name: 'Alex Fielding',
  });
});

describe('the parent who asks', () => {
  test('is the one who was chosen, with what the list tells of them', () => {
    expect(asking('r1')).toEqual({ row: 'r1', name: 'Robin Fielding' });
    expect(asking('r2')).toEqual({ row: 'r2', name: 'Alex Fielding' });
  });

  test('is nobody until one is chosen, however few there are', () => {
    expect(
      signingParent(caseOf(flexi, typedRows(parents, { name: 'Robin Fielding', responsibility: 'yes' }))),
    ).toBeUndefined();
  });

  test('is nobody where the one who was chosen has left the list, or has no name', () => {
    expect(asking('r3')).toBeUndefined();
    expect(asking('r1', { 'parents.r1.name': ' ' })).toBeUndefined();
  });
});
