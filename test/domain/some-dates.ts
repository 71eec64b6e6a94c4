import fc from 'fast-check';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { isoDate } from '../../src/domain/iso-date.ts';

const DAY = 86_400_000;

/** A date that the test knows to be one. */
export function day(text: string): IsoDate {
  const date = isoDate(text);
  if (date === undefined) throw new Error(`the test has a wrong date: ${text}`);
  return date;
}

/** Days since 1 January 1970 as `YYYY-MM-DD`, by the engine's own clock and not by the code under test. */
export const textOfEpochDay = (epochDay: number): string => new Date(epochDay * DAY).toISOString().slice(0, 10);

/** Epoch days from 1900 to 2199. */
export const epochDays = fc.integer({
  min: Math.floor(Date.UTC(1900, 0, 1) / DAY),
  max: Math.floor(Date.UTC(2199, 11, 31) / DAY),
});
