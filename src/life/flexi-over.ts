import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { pattern } from '../case/fields/pattern.ts';
import { flexiEnding } from '../case/fields/running.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';

/** Whether a last day of flexi-schooling, set beforehand or by ending it, lies before a day. Notice for a later day ends nothing yet. */
export const isFlexiOver = (c: Case, day: IsoDate): boolean =>
  [flexiEnding.on, pattern.end].some((field) => {
    const last = valueOf(c, field);
    return last !== undefined && isBefore(last, day);
  });
