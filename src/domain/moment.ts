import type { GivenDay } from './iso-date.ts';
import { isoDate, isoDateOf } from './iso-date.ts';

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

/**
 * A moment, as the app writes it, by which the clocks there show the day of UTC: they are never behind it, and at most an hour or two ahead.
 * Most moments are such, and no zone has to be asked.
 */
const IN_THE_DAY = /^(20\d{2}-\d{2}-\d{2})T(?:[01]\d|2[01]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

/** The day on which a moment is, where the schools are, as the clock of the device had it; `undefined` where it is none. */
export function dayOfMoment(at: string): GivenDay | undefined {
  const day = IN_THE_DAY.exec(at)?.[1];
  if (day !== undefined) return isoDate(day);
  const local = localTime(at);
  return local && isoDateOf(local.year, local.month, local.day);
}
