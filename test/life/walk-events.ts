import type { Terms } from './oracle-words.ts';

/** One thing that happens in a walk: on a device, after some minutes. Whatever came before, it can happen. */
export type Happening = { readonly on: 0 | 1; readonly after: number } & (
  | { readonly what: 'term'; readonly change: Partial<Terms> }
  | { readonly what: 'fact'; readonly path: FactPath; readonly ago: number | undefined }
  | { readonly what: 'closed'; readonly row: string; readonly ahead: number | undefined }
  | { readonly what: 'review'; readonly row: string; readonly ago: number; readonly next: number | undefined }
  | { readonly what: 'declined'; readonly declined: boolean }
  | {
      readonly what: 'sign';
      readonly who: 'parent' | 'head';
      readonly says: 'agree' | 'changes' | 'refuse';
      /** What is signed: the present terms, or those that were agreed last. */
      readonly over: 'present' | 'agreed';
      readonly how: 'typed' | 'paper' | 'paper-before' | 'letter';
      readonly ago: number;
    }
  | { readonly what: 'aside' | 'up' | 'nothing' | 'merge' }
  | { readonly what: 'clock'; readonly minutes: number }
);

/** The single dates that are recorded while it runs. */
export const factPaths = {
  withdrawn: 'running.withdrawn-on',
  left: 'running.ended-on',
  fullTime: 'running.full-time-on',
  lastDay: 'flexi-ending.on',
} as const;
export type FactPath = keyof typeof factPaths;

/** Numbers from 0 up to 1 that follow from a seed alone (Mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What kind of walk it is. */
export interface Kind {
  readonly isFlexi: boolean;
  /** Signatures of before: they keep neither answers nor what was seen, and there is one device, whose clock runs well. */
  readonly isOld: boolean;
  readonly devices: 1 | 2;
  /** Monday 4 January 2027, by winter time; Monday 7 June 2027, by summer time. No bank holiday within twelve weeks of either. */
  readonly season: 'winter' | 'summer';
}

export const kindOf = (random: () => number): Kind => {
  const isOld = random() < 0.1;
  return {
    isFlexi: random() < 0.3,
    isOld,
    devices: !isOld && random() < 0.4 ? 2 : 1,
    season: random() < 0.5 ? 'winter' : 'summer',
  };
};

const HOUR = 60;
const DAY = 24 * HOUR;

/** The days of a walk in which what is in force is looked at. */
export const LAST_DAY = 48;

/** The things that happen in a walk. */
export function happeningsOf(kind: Kind, count: number, random: () => number): readonly Happening[] {
  const upTo = (most: number): number => Math.floor(random() * most);
  const one = <T>(...choices: readonly [T, ...T[]]): T => choices[upTo(choices.length)] ?? choices[0];
  const sign = (): Happening & { what: 'sign' } => ({
    what: 'sign',
    on: on(),
    after: 1 + upTo(3 * HOUR),
    who: one('parent', 'parent', 'head'),
    says: one('agree', 'agree', 'agree', 'agree', 'changes', 'refuse'),
    over: one('present', 'present', 'present', 'agreed'),
    how: kind.isOld ? 'typed' : one('typed', 'typed', 'typed', 'typed', 'paper', 'paper-before', 'letter'),
    ago: upTo(4),
  });
  const on = (): 0 | 1 => (kind.devices === 2 && random() < 0.4 ? 1 : 0);
  const change = (): Partial<Terms> => {
    const [start, hours] = [4 + upTo(24), upTo(3)];
    if (!kind.isFlexi) return one({ hours }, { hours }, { start }, { end: start + upTo(20) });
    const more = [{ review: start + upTo(16) }, { changedFrom: one(start, undefined) }];
    return one<Partial<Terms>>({ hours }, { hours }, { start }, { end: one(undefined, start + upTo(20)) }, ...more);
  };
  const happening = (): readonly Happening[] => {
    const at = { on: on(), after: 1 + upTo(4 * HOUR) };
    const dice = random();
    if (dice < 0.3) return [sign()];
    // Most often somebody agrees after the other.
    if (dice < 0.42) {
      const first: Happening = { ...sign(), who: 'parent', says: 'agree', over: 'present' };
      return [first, { ...first, who: 'head', how: 'typed', after: 1 + upTo(DAY) }];
    }
    if (dice < 0.62) return [{ ...at, what: 'term', change: change() }];
    if (dice < 0.8) return [{ ...at, after: upTo(5 * DAY) + 1, what: 'nothing' }];
    if (dice < 0.86) {
      const path = kind.isFlexi
        ? one('withdrawn', 'left', 'lastDay', 'fullTime')
        : one('withdrawn', 'left', 'fullTime');
      const ago = one(0, 0, 0, 1, 5, -2, undefined);
      return [{ ...at, what: 'fact', path, ago }];
    }
    if (dice < 0.89) return [{ ...at, what: 'closed', row: one('a', 'b'), ahead: one(0, 1, 1, 3, -2, undefined) }];
    if (dice < 0.93)
      return [
        { ...at, what: 'review', row: one('a', 'b', 'c'), ago: one(0, 0, 1, 4, -2), next: one(5, 12, undefined) },
      ];
    if (dice < 0.94) return [{ ...at, what: 'declined', declined: random() < 0.5 }];
    if (dice < 0.97) return [{ ...at, what: one('aside', 'up', 'up') }];
    if (kind.devices === 2) return [{ ...at, what: 'merge' }];
    return kind.isOld ? [{ ...at, what: 'nothing' }] : [{ ...at, what: 'clock', minutes: -upTo(4 * DAY) }];
  };
  const happenings: Happening[] = [];
  while (happenings.length < count) happenings.push(...happening());
  return kind.devices === 2 ? [...happenings, { on: 0, after: 1, what: 'merge' }] : happenings;
}
