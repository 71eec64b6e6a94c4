import { clockTime, formatTime } from '../../domain/clock-time.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { dayOfMoment, localTime } from '../../domain/moment.ts';
import { asItSays, isByClockAhead } from '../../life/clock-ahead.ts';

/**
 * A moment as a clock, or a signed paper, has it, whether or not it has come: `14 December 2026 at 2:32pm`.
 * @param at UTC, ISO 8601; anything else is given back as it is.
 */
export function momentAsItSays(at: string): string {
  const local = localTime(at);
  const date = dayOfMoment(at);
  return local === undefined || date === undefined
    ? at
    : `${asItSays(date)} at ${formatTime(clockTime(local.hour * 60 + local.minute))}`;
}

/**
 * When something was done, by itself; a day that is still to come is none that is known.
 * @param at UTC, ISO 8601; anything else is given back as it is.
 */
export const momentInWords = (at: string, today: IsoDate): string =>
  isByClockAhead(dayOfMoment(at), today)
    ? `Not known: a clock was ahead, and said ${momentAsItSays(at)}`
    : momentAsItSays(at);
