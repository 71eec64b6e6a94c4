import { expect, test } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { remembered } from '../../src/case/remembered.ts';
import { caseHolding, emptyCase } from './case-of.ts';

test('a thing is worked out once for each case, where it is nothing too', () => {
  const asked: Case[] = [];
  const read = remembered((c: Case): number | undefined => {
    asked.push(c);
    return c.get('pupil.name') === undefined ? undefined : 1;
  });
  const other: Case = caseHolding(new Map([['pupil.name', 'Sam']]));
  expect([read(emptyCase), read(other), read(emptyCase), read(other)]).toEqual([undefined, 1, undefined, 1]);
  expect(asked).toEqual([emptyCase, other]);
});
