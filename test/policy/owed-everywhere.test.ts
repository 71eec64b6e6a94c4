import { expect, test } from 'vitest';
import { england } from '../../src/authorities/england/profile.ts';
import { hertfordshire } from '../../src/authorities/hertfordshire/profile.ts';
import { allRules } from '../../src/policy/rules/all-rules.ts';
import { allBreaks } from './breaks/all-breaks.ts';
import { rulesOf } from './situations.ts';

/** What Lincolnshire alone asks: to be told, by entries of so many weeks that end with the academic year, and what goes by these. */
const ofLincolnshire = [
  'flexi.la-informed',
  'la.entry-length',
  'la.notified',
  'period.academic-year',
  'review.medium-midway',
];

test.each([england, hertfordshire])(
  'once it has begun, $name owes all that Lincolnshire does but what follows from its portal',
  (authority) => {
    const afterTheStart = allRules.filter(({ gate }) => gate === 'run').map(({ id }) => id);
    const isOwed = (rule: string): boolean =>
      (allBreaks[rule] ?? []).some(({ base, breaks }) => rulesOf(base, { authority, ...breaks }).includes(rule));
    expect(afterTheStart.filter((rule) => !isOwed(rule)).toSorted()).toEqual(ofLincolnshire);
  },
);
