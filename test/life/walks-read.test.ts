import { describe, expect, test } from 'vitest';
import { inForceAt } from '../../src/life/in-force.ts';
import type { Life } from '../../src/life/life.ts';
import { pupilPeriodOf } from '../../src/life/pupil-periods.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { FRIDAY, NOON, SEED, WALKS, wrongInWalks } from './real-walks.ts';

/** The states in which nothing is agreed. */
const without: readonly Life['state'][] = ['draft', 'deciding', 'refused', 'not-begun'];

/** When the pupil leaves on the Friday of week 3, as a version was signed. */
function endOf(typed: unknown): unknown {
  return typeof typed === 'object' && typed !== null && 'end' in typed ? typed.end : undefined;
}

/** What is wrong with codes and period; nothing where all is well. */
function wrongIn({ life, course, proposed: { codes } }: Reading): readonly string[] {
  const isAgreed = !without.includes(life.state);
  const inForce = codes.map(({ date, session }) => inForceAt(course, { day: date, half: session }));
  const friday = codes.findIndex(({ date, session }) => date === '2027-01-29' && session === 'pm');
  const isOut = endOf(inForce[friday]?.answers.get(FRIDAY)) === NOON;
  return [
    ...(isAgreed || codes.length === 0 ? [] : [`${life.state}, with codes`]),
    ...(isAgreed || pupilPeriodOf(course) === undefined ? [] : [`${life.state}, with a period`]),
    ...(inForce.includes(undefined) ? ['a code, and nothing in force'] : []),
    ...(friday === -1 || (codes[friday]?.code === 'C2') === isOut
      ? []
      : ['the code is not that of the version in force']),
  ];
}

describe('walks through the real reading', () => {
  test(
    `have codes and periods of what is in force, and no others (${String(WALKS)} walks, seed ${String(SEED)})`,
    {
      timeout: 120_000,
    },
    () => {
      expect(wrongInWalks(wrongIn)).toEqual({});
    },
  );
});
