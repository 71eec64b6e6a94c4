import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { pattern } from '../case/fields/pattern.ts';
import { flexiEnding } from '../case/fields/running.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates } from '../domain/iso-date.ts';
import { settledUntil } from './next-review.ts';

/**
 * The last day of flexi-schooling as far as its present answers settle it: the one that ending it gave, else its last day, or the day on which it is looked
 * at next, whichever comes first. Source: LCC Appendix 7; that it is settled no further than to the next review is ours.
 */
export const lastFlexiDay = (c: Case, today: IsoDate): IsoDate | undefined =>
  valueOf(c, flexiEnding.on) ??
  [valueOf(c, pattern.end), settledUntil(c, today)].filter((day) => day !== undefined).sort(compareDates)[0];
