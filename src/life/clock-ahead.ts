import type { IsoDate } from '../domain/iso-date.ts';
import { formatDate, isBefore } from '../domain/iso-date.ts';

/** Whether the day of a signature is still to come: the clock that gave it was ahead. */
export const isByClockAhead = (on: IsoDate | undefined, today: IsoDate): boolean =>
  on !== undefined && isBefore(today, on);

/**
 * On which day something was signed, to be put into a sentence: `on 7 January 2027`; of a day that is still to come, that the clock was ahead.
 * @param words the day, or the moment, as it is read.
 */
export const givenOn = (
  on: IsoDate | undefined,
  today: IsoDate,
  words = on === undefined ? '' : formatDate(on),
): string => (isByClockAhead(on, today) ? `by a clock that was ahead (it said ${words})` : `on ${words}`);
