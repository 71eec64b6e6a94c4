import { expect, test } from 'vitest';
import { currentAnswers, mergeEdits } from '../../src/case/current.ts';
import { lostEdit, type Edit } from '../../src/case/edit.ts';
import { mergeRecords } from '../../src/case/merge-records.ts';
import type { CaseRecord } from '../../src/case/record.ts';

const edit = (id: string, replaces: readonly string[]): Edit => ({
  id,
  path: 'pupil.name',
  value: id,
  replaces: [...replaces],
  schema: 1,
  at: `2031-01-01T00:00:00.00${id.slice(1)}Z`,
});

// The first was replaced by the second, that by the third, that by the fourth; the second and the last are lost on both, the first on one.
const one = [
  lostEdit('lost ["pupil.name"]', 'pupil.name', [], 1),
  lostEdit('e2', 'pupil.name', ['lost ["pupil.name"]'], 1),
  edit('e3', ['e2']),
  lostEdit('lost ["pupil.name","e3"]', 'pupil.name', ['e3'], 1),
];
const other = [
  edit('e1', []),
  lostEdit('e2', 'pupil.name', ['e1'], 1),
  edit('e3', ['e2']),
  lostEdit('lost ["pupil.name","e3"]', 'pupil.name', ['e3'], 1),
];
const records = (edits: readonly Edit[]): readonly CaseRecord[] => edits.map((each) => ({ kind: 'edit', edit: each }));
const editsOf = (all: readonly CaseRecord[]): readonly Edit[] =>
  all.flatMap((record) => (record.kind === 'edit' ? [record.edit] : []));

test.each([
  ['one', one, other],
  ['the other', other, one],
])(
  'what either device knows to have been replaced does not come back where the same answer is lost on both: %s first',
  (_, a, b) => {
    expect([...currentAnswers(mergeEdits(a, b))]).toEqual([]);
    const merged = editsOf(mergeRecords(records(a), records(b)));
    expect([...currentAnswers(mergeEdits(merged, []))]).toEqual([]);
    expect(merged.find(({ id }) => id === 'e2')?.replaces).toEqual(['e1', 'lost ["pupil.name"]']);
  },
);
