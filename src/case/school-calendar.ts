import { bankHoliday } from '../domain/bank-holidays.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays, compareDates, isWithin, weekdayNames, weekdayOf } from '../domain/iso-date.ts';
import type { Case } from './case.ts';
import { valueOf } from './field.ts';
import type { Weekday } from './fields/school.ts';
import { closedDays, school, terms, weekdays } from './fields/school.ts';
import { rowField, rowsOf } from './list.ts';
import { remembered } from './remembered.ts';

/** Why a school has no pupils on a day. */
export type Closure =
  | { readonly kind: 'weekend' }
  /** A weekday on which it is closed every week. */
  | { readonly kind: 'closed-weekday'; readonly name: string }
  | { readonly kind: 'bank-holiday'; readonly name: string }
  /** An INSET day, or another day the school named. */
  | { readonly kind: 'closed-day'; readonly name: string }
  /** Between the terms that the school named. */
  | { readonly kind: 'holiday' };

/** A closure as a reader reads it: `Good Friday`, `INSET day`. */
export function closureInWords(closure: Closure): string {
  switch (closure.kind) {
    case 'weekend':
      return 'weekend';
    case 'closed-weekday':
      return `every ${closure.name}`;
    case 'bank-holiday':
    case 'closed-day':
      return closure.name;
    case 'holiday':
      return 'school holiday';
  }
}

/** When a school is open to pupils, as far as it has said. */
export interface SchoolCalendar {
  /** Its half-terms, in order; none where the school has named none. */
  readonly terms: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  readonly closedDays: ReadonlyMap<IsoDate, string>;
  /** The weekdays on which it is closed every week. */
  readonly closedWeekdays: readonly Weekday[];
}

/** The weekdays on which the school of a case is closed every week. */
export const closedWeekdays = (c: Case): readonly Weekday[] => valueOf(c, school.closedWeekdays) ?? [];

/** The weekdays on which the school of a case is open. */
export const openWeekdays = (c: Case): readonly Weekday[] => {
  const closed = closedWeekdays(c);
  return weekdays.filter((weekday) => !closed.includes(weekday));
};

/** The school's calendar, from the facts that a case copied. */
export const readCalendar = remembered((c: Case): SchoolCalendar => {
  const named = rowsOf(c, terms).flatMap((row) => {
    const from = valueOf(c, rowField(terms, row, terms.row.from));
    const to = valueOf(c, rowField(terms, row, terms.row.to));
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  const closed = rowsOf(c, closedDays).flatMap((row): [IsoDate, string][] => {
    const on = valueOf(c, rowField(closedDays, row, closedDays.row.on));
    return on === undefined ? [] : [[on, valueOf(c, rowField(closedDays, row, closedDays.row.what)) ?? 'Closed']];
  });
  return {
    terms: named.sort((a, b) => compareDates(a.from, b.from)),
    closedDays: new Map(closed),
    closedWeekdays: closedWeekdays(c),
  };
});

/**
 * Why the school is closed on a date; `undefined` where it is open. A weekday before the first term that the school named, or after
 * the last, counts as open: the school has not said yet.
 */
export function closureOn(
  { terms: named, closedDays: closed, closedWeekdays: everyWeek }: SchoolCalendar,
  date: IsoDate,
): Closure | undefined {
  const weekday = weekdays[weekdayOf(date) - 1];
  if (weekday === undefined) return { kind: 'weekend' };
  if (everyWeek.includes(weekday)) return { kind: 'closed-weekday', name: weekdayNames[weekdayOf(date) - 1] ?? '' };
  const holiday = bankHoliday(date);
  if (holiday !== undefined) return { kind: 'bank-holiday', name: holiday };
  const name = closed.get(date);
  if (name !== undefined) return { kind: 'closed-day', name };
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || !isWithin(date, first.from, last.to)) return undefined;
  return named.some((term) => isWithin(date, term.from, term.to)) ? undefined : { kind: 'holiday' };
}

/** Whether the school is open to pupils on a date. */
export const isOpenOn = (calendar: SchoolCalendar, date: IsoDate): boolean => closureOn(calendar, date) === undefined;

/** A summer is the longest that a school stays closed. */
const LONGEST_CLOSURE = 100;

/** The first open day after a date; where none is found within a hundred days, the day after it. */
export function nextOpenDay(calendar: SchoolCalendar, date: IsoDate): IsoDate {
  for (let days = 1; days <= LONGEST_CLOSURE; days += 1) {
    const next = addDays(date, days);
    if (isOpenOn(calendar, next)) return next;
  }
  return addDays(date, 1);
}

/** The last open day up to a date: that day itself, where the school is open on it, or where none is found within a hundred days. */
export function openDayUpTo(calendar: SchoolCalendar, date: IsoDate): IsoDate {
  for (let days = 0; days <= LONGEST_CLOSURE; days += 1) {
    const day = addDays(date, -days);
    if (isOpenOn(calendar, day)) return day;
  }
  return date;
}

/** The first open day from a date on: that day itself, where the school is open on it. */
export const openDayFrom = (calendar: SchoolCalendar, date: IsoDate): IsoDate =>
  isOpenOn(calendar, date) ? date : nextOpenDay(calendar, date);
