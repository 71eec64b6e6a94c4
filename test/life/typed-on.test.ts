import { expect, test } from 'vitest';
import { mergeEdits } from '../../src/case/current.ts';
import type { Edit } from '../../src/case/edit.ts';
import { typedBy, typedOn } from '../../src/life/typed-before.ts';

const PATH = 'running.in-full-time';
const edit = (id: string, on: string, name: string, replaces: readonly string[] = []): Edit => ({
  id,
  path: PATH,
  value: 'yes',
  replaces: [...replaces],
  schema: 3,
  at: `${on}T10:00:00Z`,
  by: { name, role: 'Head' },
});

test('what stands was typed when it took the place of the other, though the clock had gone back', () => {
  const edits = mergeEdits([edit('a', '2027-01-20', 'Jo'), edit('b', '2027-01-12', 'Pat', ['a'])], []);
  expect(typedOn(edits, PATH)).toBe('2027-01-12');
  expect(typedBy(edits, PATH)?.name).toBe('Pat');
});

test('of two that stand beside each other the later, and nothing where nothing was typed', () => {
  const edits = mergeEdits([edit('a', '2027-01-20', 'Jo'), edit('b', '2027-01-12', 'Pat')], []);
  expect(typedOn(edits, PATH)).toBe('2027-01-20');
  expect(typedOn(edits, 'running.full-time-on')).toBeUndefined();
});
