import type { DateParts } from './day-number.ts';
import { dayNumberOf, daysInMonth, partsOfDayNumber } from './day-number.ts';

/** A calendar date without time or zone, `YYYY-MM-DD`. Made only by `isoDate` and by the functions of this file. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/**
 * The day on which somebody decided, said or did something, as the clock of a device or a paper has it: the clock may have been ahead, so that
 * it is still to come. No formatter here takes it: how it is put into words depends on the day it is read on (`life/clock-ahead.ts`).
 */
export type GivenDay = string & { readonly __brand: 'IsoDate'; readonly __given?: true };

/** A date that can be told as it is. */
type TellableDay = string & { readonly __brand: 'IsoDate'; readonly __given?: never };

/** Day of the week, Monday 1 to Sunday 7. */
export type WeekdayNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const WEEKDAY_NUMBERS = [1, 2, 3, 4, 5, 6, 7] as const;

/** English names of the days of the week, Monday first. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** English names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const branded = (date: Temporal.PlainDate): IsoDate => date.toString() as IsoDate;

/** Whether the year has four digits. Rules look at each day of a timetable, and such a text is read far faster by its places than by a parser. */
const isShort = (date: IsoDate): boolean => date.length === 'YYYY-MM-DD'.length;

const plain = (date: IsoDate): Temporal.PlainDate => {
  const { year, month, day } = partsOf(date);
  return new Temporal.PlainDate(year, month, day);
};

const LAST_SHORT_YEAR = 9999;

const twoDigits = (number: number): string => (number < 10 ? `0${String(number)}` : String(number));

const written = ({ year, month, day }: DateParts): IsoDate =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;

/** Gives the date of a text `YYYY-MM-DD`; `undefined` where it has another shape or is not in the calendar. */
export function isoDate(text: string): IsoDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return isoDateOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** Gives the date of a year, a month (January 1) and a day; `undefined` where the calendar has none or the year is not 0 to 9999. */
export function isoDateOf(year: number, month: number, day: number): IsoDate | undefined {
  if (!Number.isInteger(year) || year < 0 || year > LAST_SHORT_YEAR) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1) return undefined;
  return day > daysInMonth(year, month) ? undefined : written({ year, month, day });
}

/** The year, month (January 1) and day of a date. */
export function partsOf(date: IsoDate): DateParts {
  if (isShort(date))
    return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
  const { year, month, day } = Temporal.PlainDate.from(date);
  return { year, month, day };
}

/** The date so many days later; earlier where `days` is negative. Past the year 9999 it has ISO 8601's longer form. */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (isShort(date)) {
    const later = partsOfDayNumber(dayNumberOf(partsOf(date)) + days);
    if (later.year >= 0 && later.year <= LAST_SHORT_YEAR) return written(later);
  }
  return branded(plain(date).add({ days }));
}

/** The date so many years later; 29 February becomes 28 February where there is none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const later = year + years;
  return later >= 0 && later <= LAST_SHORT_YEAR
    ? written({ year: later, month, day: Math.min(day, daysInMonth(later, month)) })
    : branded(plain(date).add({ years }));
}

/** The date so many months later; the last day of that month where it is shorter. */
export const addMonths = (date: IsoDate, months: number): IsoDate => branded(plain(date).add({ months }));

/** How many days lie from the first date to the second: 0 for the same day, negative where the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  dayNumberOf(partsOf(to)) - dayNumberOf(partsOf(from));

/** Negative where the first date is earlier, 0 for the same day, positive where it is later: an order for `sort`. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  if (!isShort(a) || !isShort(b)) return Temporal.PlainDate.compare(plain(a), plain(b));
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether the first date is earlier than the second. */
export const isBefore = (a: IsoDate, b: IsoDate): boolean => compareDates(a, b) < 0;

/** Whether a date lies in a period; its first and last day belong to it. */
export const isWithin = (date: IsoDate, from: IsoDate, to: IsoDate): boolean =>
  !isBefore(date, from) && !isBefore(to, date);

/** The day of the week of a date. The first day that is numbered, 1 March of the year 0, is a Wednesday. */
export function weekdayOf(date: IsoDate): WeekdayNumber {
  const mondayFirst = (((dayNumberOf(partsOf(date)) + 2) % 7) + 7) % 7;
  return WEEKDAY_NUMBERS[mondayFirst] ?? 1;
}

/** The Monday of the week of a date. */
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekdayOf(date));

/** Whether two days lie in one week, from Monday on. */
export const isSameWeek = (a: IsoDate, b: IsoDate): boolean => mondayOf(a) === mondayOf(b);

/** Whether a date is a Saturday or a Sunday. */
export const isWeekend = (date: IsoDate): boolean => weekdayOf(date) > 5;

const monthName = (date: IsoDate): string => monthNames[partsOf(date).month - 1] ?? '';

/** A date as a reader reads it: `14 December 2026`. */
export const formatDate = (date: TellableDay): string => `${formatDayMonth(date)} ${String(partsOf(date).year)}`;

/** A date with its day of the week: `Monday 14 December 2026`. */
export const formatWeekdayDate = (date: TellableDay): string =>
  `${weekdayNames[weekdayOf(date) - 1] ?? ''} ${formatDate(date)}`;

/** A date where the year is clear: `14 December`. */
export const formatDayMonth = (date: TellableDay): string => `${String(partsOf(date).day)} ${monthName(date)}`;

/** A date in a narrow column: `14 Dec`. */
export const formatShort = (date: TellableDay): string => `${String(partsOf(date).day)} ${monthName(date).slice(0, 3)}`;
