import { clockTime, formatTime } from '../../domain/clock-time.ts';
import type { GridSlot } from '../model.ts';

/** The letter that stands beside the pattern, so that nothing is told by pattern or colour alone. */
export const slotLetters: Readonly<Record<GridSlot['where'], string>> = { school: 'S', home: 'H', elsewhere: 'E' };

/** Where a part of the day is spent. */
export const slotPlaces: Readonly<Record<GridSlot['where'], string>> = {
  school: 'School',
  home: 'Home',
  elsewhere: 'Elsewhere',
};

/** One part of a day as a reader reads it: `9am to 12:30pm`. */
export const slotTimes = (slot: GridSlot): string =>
  `${formatTime(clockTime(slot.start))} to ${formatTime(clockTime(slot.end))}`;
