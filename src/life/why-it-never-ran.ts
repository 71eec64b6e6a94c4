import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { isByClockAhead } from './clock-ahead.ts';
import type { AgreedVersion } from './versions.ts';

/** Why a version was in force on no day, to go on a sentence that begins with it. Source: life of an arrangement, ours. */
export const whyItNeverRan = ({ agreedOn, end, from }: AgreedVersion, today: IsoDate): string =>
  isByClockAhead(agreedOn, today)
    ? 'was signed by a clock that was ahead, and is in force on no day'
    : `was agreed after ${end !== undefined && isBefore(end, from.day) ? 'its own last day' : 'its first review was due'}, and never ran`;
