import type { Weekday } from '../case/fields/school.ts';

/** The name of a weekday as a reader knows it: `Monday`. */
export const weekdayName = (day: Weekday): string => `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
