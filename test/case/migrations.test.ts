import { expect, test } from 'vitest';
import type { Edit } from '../../src/case/edit.ts';
import { migratedEdit, migratedSignature, type Migration } from '../../src/case/migrations.ts';
import type { Signature } from '../../src/case/signature.ts';

/** An invented step: hazards are dangers from schema 3 on, and a rating of `tolerable` is `low`. */
const step: Migration = {
  schema: 3,
  move: (path, value) => [path.replace(/^hazards(?=\.|$)/u, 'dangers'), value === 'tolerable' ? 'low' : value],
};

const edit = (path: string, value: Edit['value'], schema = 2): Edit => ({
  id: 'a',
  path,
  value,
  replaces: ['b'],
  schema,
  at: '2027-01-01T00:00:00Z',
});

const signature: Signature = {
  id: 's',
  document: 'consent',
  role: 'parent',
  name: 'Rowan Parent',
  capacity: 'Father',
  decision: 'agree',
  remark: 'tolerable',
  how: { kind: 'typed' },
  at: '2027-01-02T00:00:00Z',
  hash: '00',
  covered: '{"hazards":1}',
  used: { 'hazards.*': ['r1'], 'hazards.r1.rating': 'tolerable', 'hazards.r1.rating?': 'yes', 'pupil.name': null },
  answers: { 'hazards.r1': '1', 'hazards.r1.rating': 'tolerable' },
};

test('a step moves the edits of before it, and leaves what is its own', () => {
  expect(migratedEdit(edit('hazards.r1.rating', 'tolerable'), [step])).toEqual(edit('dangers.r1.rating', 'low'));
  expect(migratedEdit(edit('hazards.r1', null), [step])).toEqual(edit('dangers.r1', null));
  expect(migratedEdit(edit('hazards.r1', 'tolerable', 3), [step])).toEqual(edit('hazards.r1', 'tolerable', 3));
});

test('a step moves what a signature used and what was answered, and not what was signed', () => {
  expect(migratedSignature(signature, [step])).toEqual({
    ...signature,
    used: { 'dangers.*': ['r1'], 'dangers.r1.rating': 'low', 'dangers.r1.rating?': 'yes', 'pupil.name': null },
    answers: { 'dangers.r1': '1', 'dangers.r1.rating': 'low' },
  });
  const own = { ...signature, schema: 3 };
  expect(migratedSignature(own, [step])).toEqual(own);
});

test('steps are done in their order', () => {
  const next: Migration = { schema: 4, move: (path, value) => [path.replace(/^dangers/u, 'harms'), value] };
  expect(migratedEdit(edit('hazards.r1', '1'), [step, next]).path).toBe('harms.r1');
  expect(migratedEdit(edit('dangers.r1', '1', 3), [step, next]).path).toBe('harms.r1');
});
