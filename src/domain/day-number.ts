/** The year, month (January 1) and day of a date. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_YEAR = 365;
const YEARS_IN_CYCLE = 400;
/** Every four hundred years of the Gregorian calendar have as many days. */
const DAYS_IN_CYCLE = 146_097;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % YEARS_IN_CYCLE === 0);

/** How many days a month (January 1) has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** How many days of a year that begins with March lie before a month of it, March 0: so a leap day is the last of its year. */
const daysBefore = (fromMarch: number): number => Math.floor((153 * fromMarch + 2) / 5);

/**
 * The number of a day, counted from 1 March of the year 0: the days between two dates are those between their numbers. Rules reckon with
 * many days, and an engine without dates of its own takes long over each. Source: the Gregorian calendar, ISO 8601.
 */
export function dayNumberOf({ year, month, day }: DateParts): number {
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / YEARS_IN_CYCLE);
  return y * DAYS_IN_YEAR + leaps + daysBefore((month + 9) % 12) + day - 1;
}

/** The date of a day’s number. */
export function partsOfDayNumber(number: number): DateParts {
  const cycle = Math.floor(number / DAYS_IN_CYCLE);
  const inCycle = number - cycle * DAYS_IN_CYCLE;
  const yearInCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
      DAYS_IN_YEAR,
  );
  const inYear = inCycle - (yearInCycle * DAYS_IN_YEAR + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: cycle * YEARS_IN_CYCLE + yearInCycle + (month < 3 ? 1 : 0),
    month,
    day: inYear - daysBefore(fromMarch) + 1,
  };
}
