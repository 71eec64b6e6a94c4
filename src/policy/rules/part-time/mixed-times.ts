import type { Typed } from '../../../case/typed.ts';
import { isBoxes } from '../../../case/typed.ts';

/** Hours and minutes without am or pm, as the timetable reads them: `9`, `9.30`, `0930`. */
const BARE = /^(?<hour>\d{1,2})(?:\s*[:.\s]\s*\d{2}|\d{2})?$/u;

const bareHour = (typed: string): string | undefined => BARE.exec(typed)?.groups?.['hour'];

const isTwentyFour = (hour: string): boolean => hour.startsWith('0') || Number(hour) > 12;

/** Whether it could be a time of the morning or of the afternoon, and says neither. */
const isOpenToBoth = (hour: string): boolean => !isTwentyFour(hour) && Number(hour) < 12;

/**
 * The end of a day, as typed, where its start is written in 24 hours and its end is not: of `08:00` to `1:30` the second leaves
 * open what the first makes look settled.
 */
export function mixedEnd(typed: Typed | undefined): string | undefined {
  if (!isBoxes(typed)) return undefined;
  const end = (typed['end'] ?? '').trim();
  const hours = { start: bareHour((typed['start'] ?? '').trim()), end: bareHour(end) };
  return hours.start !== undefined && hours.end !== undefined && isTwentyFour(hours.start) && isOpenToBoth(hours.end)
    ? end
    : undefined;
}
