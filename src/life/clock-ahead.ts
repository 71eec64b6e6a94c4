import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import { formatDate, isBefore } from '../domain/iso-date.ts';

/** Whether the day on which something was given is still to come: the clock that gave it was ahead. */
export const isByClockAhead = (on: IsoDate | undefined, today: IsoDate): boolean =>
  on !== undefined && isBefore(today, on);

/** The day that was given, whether or not it has come: for words that say that a clock, or a paper, has it so. */
export const asItSays = (on: IsoDate, format: (day: IsoDate) => string = formatDate): string => format(on);

/**
 * On which day something was given, to be put into a sentence: `on 7 January 2027`; of a day that is still to come, that the clock was ahead.
 * @param words the day, or the moment, as it is read.
 */
export const givenOn = (
  on: GivenDay | undefined,
  today: IsoDate,
  words = on === undefined ? '' : asItSays(on),
): string => (isByClockAhead(on, today) ? `by a clock that was ahead (it said ${words})` : `on ${words}`);

/** The day on which something was given, by itself; one that is still to come is none that is known. */
export const givenAlone = (on: GivenDay, today: IsoDate): string =>
  isByClockAhead(on, today) ? `Not known: a clock was ahead, and said ${asItSays(on)}` : asItSays(on);

/** The day on which something was given, as part of a sentence, behind `since`, `until` or `from`; one that is still to come is none that is known. */
export const givenDay = (on: GivenDay, today: IsoDate): string =>
  isByClockAhead(on, today) ? `a day that is not known (a clock that was ahead said ${asItSays(on)})` : asItSays(on);
