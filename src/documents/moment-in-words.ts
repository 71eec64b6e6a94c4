import { clockTime, formatTime } from '../domain/clock-time.ts';
import { formatDate, isoDateOf } from '../domain/iso-date.ts';

/** Where the schools are: the zone in which a moment is read. */
const ZONE = 'Europe/London';

/**
 * A moment as a reader reads it: `14 December 2026 at 2:32pm`.
 * @param at UTC, ISO 8601; anything else is given back as it is.
 */
export function momentInWords(at: string): string {
  const local = localTime(at);
  const date = local && isoDateOf(local.year, local.month, local.day);
  return local === undefined || date === undefined ? at : `${formatDate(date)} at ${formatTime(clockTime(local.hour * 60 + local.minute))}`;
}

function localTime(at: string): Temporal.ZonedDateTime | undefined {
  try {
    return Temporal.Instant.from(at).toZonedDateTimeISO(ZONE);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
