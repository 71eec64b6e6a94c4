import { expect, it } from 'vitest';
import type { CaseOrder } from '../../src/screens/shared/case-order.ts';
import { byOrder } from '../../src/screens/shared/case-order.ts';
import { dateOf } from './support/services.ts';

it('cases come overdue first, the gravest first; then by what comes next, drafts, and what has ended; each by day', () => {
  const place = (group: CaseOrder['group'], on: string | undefined, rank = Infinity): CaseOrder => ({
    group,
    rank,
    on: on === undefined ? undefined : dateOf(on),
  });
  const inOrder = [
    place('overdue', '2027-03-01', 0),
    place('overdue', '2027-01-01', 2),
    place('overdue', '2027-02-01', 2),
    place('next', '2027-01-05'),
    place('next', '2027-01-06'),
    place('draft', '2027-01-01'),
    place('draft', undefined),
    place('ended', '2026-12-01'),
  ];
  expect(inOrder.toReversed().sort(byOrder)).toEqual(inOrder);
});
