import { expect, test } from 'vitest';
import { isAnotherParent, isUnknownName } from '../../src/life/taken-back.ts';

const version = {
  signatures: [{ role: 'parent', name: 'Alex Example' }] as const,
  answers: new Map([
    ['parents.p1', '1'],
    ['parents.p1.name', 'Alex Example'],
    ['parents.p2', '2'],
    ['parents.p2.name', 'Alex Example Senior'],
    ['parents.p3', '3'],
    ['parents.p3.name', 'Robin Field'],
  ]),
};

test.each([
  ['Alex Example', false, false],
  ['alex  example, his mother', false, false],
  ['Alex Example senior', true, false],
  ['his grandfather Alex Example Senior', true, false],
  ['Robin Field', true, false],
  ['Robin Fielding', false, true],
  ['Jo Carter', false, true],
])('%s: another parent %s, nobody on a list %s', (by, isAnother, isUnknown) => {
  expect(isAnotherParent(version, by)).toBe(isAnother);
  expect(isUnknownName(version, by)).toBe(isUnknown);
});
