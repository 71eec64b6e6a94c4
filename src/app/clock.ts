import { isoDate } from '../domain/iso-date.ts';
import type { IsoDate } from '../domain/iso-date.ts';

/** This device’s clock, UTC, ISO 8601 with milliseconds. */
export const now = (): string => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 });

/** Today in England, by this device’s clock. */
export function today(): IsoDate {
  const date = isoDate(Temporal.Now.plainDateISO('Europe/London').toString());
  if (date === undefined) throw new Error('the clock gave no date');
  return date;
}
