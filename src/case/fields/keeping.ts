import type { Field } from '../field.ts';
import { wholeNumber } from '../readers.ts';

/** A century would not be a limit any more; nor would ten years of what nothing came of. */
const MOST_YEARS = 99;
const MOST_MONTHS = 120;

/** How long the school keeps its cases: a setting, and never copied into a case. */
export const keeping = {
  /** Years after an arrangement ended. */
  years: { path: 'keeping.years', schema: wholeNumber(MOST_YEARS, 1) },
  /** Months after the last that happened to a case of which nothing came. */
  months: { path: 'keeping.months', schema: wholeNumber(MOST_MONTHS, 1) },
} as const satisfies Record<string, Field<number>>;

/** How long cases are kept. */
export interface KeepingTimes {
  readonly years: number;
  readonly months: number;
}

/** How long, until a school says otherwise. Ours: no document that Waymark follows names a time. */
export const DEFAULT_KEEPING: KeepingTimes = { years: 6, months: 12 };
