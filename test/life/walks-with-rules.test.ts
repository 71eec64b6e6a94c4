import { describe, expect, test } from 'vitest';
import type { Life } from '../../src/life/life.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { SEED, WALKS, wrongInWalks } from './real-walks.ts';

/** The states in which nothing is agreed. */
const without: readonly Life['state'][] = ['set-aside', 'draft', 'deciding', 'refused', 'not-begun'];

/** What may be overdue where nothing is agreed: whether the pupil is in school full time, and what a no to that brings. */
const asked = ['agree.not-begun', 'flexi.not-begun'];

/** What the rules say that nobody agreed to, and a green that is none. */
function wrongIn({ life, overdue, agreed }: Reading): readonly string[] {
  const owed = without.includes(life.state)
    ? overdue.map(({ rule }) => rule).filter((rule) => !asked.includes(rule))
    : [];
  return [
    ...new Set(owed.map((rule) => `${life.state}, with ${rule} overdue`)),
    ...(life.state === 'over' && agreed?.matrix.colour === 'green' ? ['run over, and green'] : []),
  ];
}

describe('the rules on walks through the real reading', () => {
  test(
    `ask nothing of what nobody agreed to, and call nothing green that has run over (${String(WALKS)} walks, seed ${String(SEED)})`,
    { timeout: 120_000 },
    () => {
      expect(wrongInWalks(wrongIn)).toEqual({});
    },
  );
});
