import { describe, expect, test } from 'vitest';
import { inForceAt } from '../../src/life/in-force.ts';
import type { Life } from '../../src/life/life.ts';
import { pupilPeriodsOf } from '../../src/life/pupil-periods.ts';
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
    ...(isAgreed || pupilPeriodsOf(course).length === 0 ? [] : [`${life.state}, with a period`]),
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
      const seen = { codes: 0, versions: 0, out: 0 };
      const counted = (reading: Reading): readonly string[] => {
        if (reading.proposed.codes.length > 0) seen.codes += 1;
        if (reading.versions.length > 1) seen.versions += 1;
        if (reading.versions.some(({ answers }) => endOf(answers.get(FRIDAY)) === NOON)) seen.out += 1;
        return wrongIn(reading);
      };
      expect(wrongInWalks(counted)).toEqual({});
      for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(WALKS / 5);
    },
  );
});
