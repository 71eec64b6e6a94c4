import { expect, test } from 'vitest';
import { randomFrom } from '../walk-events.ts';
import { Pupil } from './walk.ts';

/** Another seed gives other walks. */
const SEED = Number(process.env['WALKS_SEED'] ?? 20270208);
const WALKS = Number(process.env['WALKS'] ?? 60);
const STEPS = 16;

/** Lets one thing happen; what it was, where it could. */
function step(pupil: Pupil, random: () => number): string | undefined {
  const upTo = (most: number): number => Math.floor(random() * most);
  const at = upTo(pupil.count);
  const dice = random();
  if (dice < 0.35) {
    const signed = [pupil.signs(at, 'parent'), random() < 0.8 ? pupil.signs(at, 'head') : undefined];
    return signed.filter((one) => one !== undefined).join(', ');
  }
  if (dice < 0.4) return pupil.signs(at, 'head');
  if (dice < 0.55) return pupil.moves(at, 4 + upTo(28));
  if (dice < 0.6) return pupil.refuses(at);
  if (dice < 0.7) return pupil.ends(at, (['withdrawn', 'agency', 'full-time'] as const)[upTo(3)] ?? 'withdrawn');
  return pupil.extends(1 + upTo(14), 4 + upTo(15));
}

test(
  `two periods of one pupil, against another account of them: ${String(WALKS)} walks, seed ${String(SEED)}`,
  {
    timeout: 300_000,
  },
  () => {
    const seen = new Set<string>();
    for (let walked = 0; walked < WALKS; walked += 1) {
      const random = randomFrom(SEED + walked);
      const kind = { isGuarded: random() < 0.2, isByHand: random() < 0.5 };
      const pupil = new Pupil(kind);
      const happened: string[] = [JSON.stringify(kind)];
      for (let steps = 0; steps < STEPS; steps += 1) {
        const days = Math.floor(random() * random() * 8);
        pupil.passes(days);
        const what = step(pupil, random);
        happened.push(`+${String(days)} ${what ?? ''}`);
        for (const { now, right } of pupil.told()) {
          expect(now, `walk ${String(walked)}: ${happened.join('; ')}`).toEqual(right);
          seen.add(JSON.stringify(right).replaceAll(/\d{4}-\d\d-\d\d/gu, ''));
        }
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  },
);
