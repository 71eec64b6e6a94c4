import type { IsoDate } from './iso-date.ts';
import { isoDateOf } from './iso-date.ts';

/** Where the schools are: the zone in which a moment is read. */
const ZONE = 'Europe/London';

/**
 * A moment by the clocks of the schools.
 * @param at UTC, ISO 8601; `undefined` for anything else.
 */
export function localTime(at: string): Temporal.ZonedDateTime | undefined {
  try {
    return Temporal.Instant.from(at).toZonedDateTimeISO(ZONE);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The day on which a moment is, where the schools are; `undefined` where it is none. */
export function dayOfMoment(at: string): IsoDate | undefined {
  const local = localTime(at);
  return local && isoDateOf(local.year, local.month, local.day);
}
