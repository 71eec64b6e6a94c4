/** A wall-clock time of day, `HH:mm` in 24 hours. */
export type ClockTime = string & { readonly __brand: 'ClockTime' };

/** Part of a day, from one time to another. */
export interface TimeSpan {
  readonly start: ClockTime;
  readonly end: ClockTime;
}

/** Minutes in an hour. */
const HOUR = 60;

const twoDigits = (number: number): string => (number < 10 ? `0${String(number)}` : String(number));

/**
 * The time so many minutes after midnight.
 * @throws RangeError unless it is a whole number from 0 to 1439: minutes never come from typed text unread.
 */
export function clockTime(minutes: number): ClockTime {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes >= 24 * HOUR)
    throw new RangeError('A time of day lies within one day');
  return `${twoDigits(Math.floor(minutes / HOUR))}:${twoDigits(minutes % HOUR)}` as ClockTime;
}

/** Minutes after midnight. */
export const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * HOUR + Number(time.slice(3));

/** Whether the first time is earlier than the second. */
export const isBefore = (a: ClockTime, b: ClockTime): boolean => a < b;

/** How many minutes a part of a day lasts; negative where it ends before it starts. */
export const minutesIn = (span: TimeSpan): number => minutesOf(span.end) - minutesOf(span.start);

/** A time as a reader reads it, and as a person would type it: `9am`, `9:30am`, `12:15pm`. */
export function formatTime(time: ClockTime): string {
  const minutes = minutesOf(time);
  const hour = Math.floor(minutes / HOUR);
  const past = minutes % HOUR;
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}${past === 0 ? '' : `:${twoDigits(past)}`}${hour < 12 ? 'am' : 'pm'}`;
}
