import { clockTime, formatTime } from '../../domain/clock-time.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { dayOfMoment, localTime } from '../../domain/moment.ts';

/**
 * A moment as a reader reads it: `14 December 2026 at 2:32pm`.
 * @param at UTC, ISO 8601; anything else is given back as it is.
 */
export function momentInWords(at: string): string {
  const local = localTime(at);
  const date = dayOfMoment(at);
  return local === undefined || date === undefined
    ? at
    : `${formatDate(date)} at ${formatTime(clockTime(local.hour * 60 + local.minute))}`;
}
