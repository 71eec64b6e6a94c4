/** How often a campaign is to do what it does: so often as `RUNS` says, else this. */
export const runs = (short: number): number => Number(process.env['RUNS'] ?? short);

const BEGUN = Date.now();
const MINUTES = Number(process.env['MINUTES'] ?? Number.POSITIVE_INFINITY);

/** Whether a campaign has gone on for as many minutes as `MINUTES` says: it then ends with what it has counted. */
export const isOver = (): boolean => Date.now() - BEGUN > MINUTES * 60_000;

/** What took longer than it was given. */
export class TooLong extends Error {}

/**
 * What the work comes to; rejects with {@link TooLong} where it takes longer than so many seconds. The work itself goes on.
 * @param doing says what it is about, when the time is over
 */
export async function inTime<T>(seconds: number, doing: () => string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TooLong(`longer than ${String(seconds)} s: ${doing()}`));
    }, seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The seed of everything that a campaign draws: `SEED`, else the same each time. */
export const SEED = Number(process.env['SEED'] ?? 1);

/** The first of a campaign's changes that is made: `FIRST`, to repeat one that was told of, else 0. */
export const FIRST = Number(process.env['FIRST'] ?? 0);

/** A source of numbers that look random and are the same for the same seed. */
export interface Chance {
  /** A number from 0 up to 1. */
  readonly draw: () => number;
  /** A whole number from 0 up to this. */
  readonly below: (limit: number) => number;
  /** One of these. */
  readonly oneOf: <T>(from: readonly T[]) => T;
}

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(draw() * limit);
  return {
    draw,
    below,
    oneOf: (from) => {
      const one = from[below(from.length)];
      if (one === undefined) throw new Error('nothing to choose from');
      return one;
    },
  };
}

/** Says a line of a campaign’s count. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
