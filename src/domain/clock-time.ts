/** A wall-clock time of day, `HH:mm` in 24 hours. */
export type ClockTime = string & { readonly __brand: 'ClockTime' };
