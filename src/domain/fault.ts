import type { ClockTime } from './clock-time.ts';
import type { IsoDate } from './iso-date.ts';

/** The boxes of a date. */
export type DateBox = 'day' | 'month' | 'year';

/** Why a typed date cannot be read. */
export type DateFault =
  | { readonly kind: 'date-missing'; readonly boxes: readonly DateBox[] }
  | { readonly kind: 'date-unreadable'; readonly boxes: readonly DateBox[] }
  | { readonly kind: 'date-impossible' }
  | { readonly kind: 'year-digits' };

/** Why a typed time of day cannot be read. */
export type TimeFault =
  | { readonly kind: 'time-missing'; readonly box: string }
  | { readonly kind: 'time-unreadable'; readonly box: string; readonly typed: string }
  | { readonly kind: 'time-ambiguous'; readonly box: string; readonly am: ClockTime; readonly pm: ClockTime }
  | { readonly kind: 'time-order'; readonly start: ClockTime; readonly end: ClockTime };

/** Why a typed unique pupil number cannot be read. */
export type UpnFault =
  | { readonly kind: 'upn-length'; readonly length: number }
  | { readonly kind: 'upn-letters'; readonly letters: readonly string[] }
  | { readonly kind: 'upn-check'; readonly expected: string };

/**
 * Why what was typed cannot be read as what was asked for. A screen puts it into words; nothing else does.
 */
export type Fault =
  | DateFault
  | TimeFault
  | UpnFault
  | { readonly kind: 'dfe-number' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'email' }
  | { readonly kind: 'web-address' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'not-an-option' }
  | { readonly kind: 'too-long'; readonly limit: number; readonly length: number }
  | { readonly kind: 'control-letters' }
  | { readonly kind: 'wrong-shape' }
  | { readonly kind: 'out-of-reach'; readonly from: IsoDate; readonly to: IsoDate };
