import { clockTime, formatTime } from '../../domain/clock-time.ts';

/** An instant’s time of day as a reader in England reads it, by this device’s clock: `2:32pm`. */
export function clockWords(instant: string): string {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London');
  return formatTime(clockTime(hour * 60 + minute));
}
