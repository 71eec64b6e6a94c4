import { readTyped } from '../../case/field.ts';
import { date } from '../../case/readers.ts';
import type { Typed } from '../../case/typed.ts';
import { isBlank } from '../../case/typed.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import type { Result } from '../../domain/result.ts';
import { fail } from '../../domain/result.ts';
import { faultWords } from '../words/fault-words.ts';

/** What a day is called, what to do without one, and between which days it must lie. */
export interface WantedDay {
  readonly short: string;
  readonly missing: string;
  readonly from: IsoDate;
  /** What happened on that first day: `when it was agreed`. */
  readonly since: string;
  readonly today: IsoDate;
}

/** Reads the day on which something is said to have happened. @returns it, or what is wrong with it in words. */
export function dayOf(typed: Typed, { short, missing, from, since, today }: WantedDay): Result<IsoDate, string> {
  if (isBlank(typed)) return fail(missing);
  const read = readTyped({ schema: date() }, typed);
  if (!read.ok) return fail(faultWords(read.error, short));
  if (isBefore(today, read.value)) return fail(`${short} must be today or in the past`);
  if (isBefore(read.value, from)) return fail(`${short} must be ${formatDate(from)} or later: that is ${since}`);
  return read;
}
