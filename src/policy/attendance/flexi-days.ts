import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { weekdays } from '../../case/fields/school.ts';
import type { PatternDay } from '../../case/pattern.ts';
import { readPattern } from '../../case/pattern.ts';
import { isOpenOn, readCalendar } from '../../case/school-calendar.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addDays, daysBetween, isBefore, weekdayOf } from '../../domain/iso-date.ts';
import { lastFlexiDay } from '../flexi-period.ts';
import { flexiReviewsOf } from '../flexi-reviews.ts';

/** One day of flexi-schooling on which the school is open. */
export interface FlexiDay extends Pick<PatternDay, 'am' | 'pm'> {
  readonly date: IsoDate;
}

const DAYS_IN_WEEK = 7;

/** The most days that are looked at until the first review, and from each review to the next. A year typed wrong makes no endless register. */
const MOST_DAYS = 366;

/**
 * The open days of flexi-schooling, each with its two half-days, from the first day until it ends or is looked at next. Two weeks in
 * turn are calendar weeks, counted from the Monday of the week in which it starts; that is our reading.
 */
export function flexiDays(c: Case): readonly FlexiDay[] {
  const start = valueOf(c, pattern.start);
  const end = lastFlexiDay(c);
  if (start === undefined || end === undefined) return [];
  const weeks = readPattern(c);
  const calendar = readCalendar(c);
  const monday = addDays(start, 1 - weekdayOf(start));
  const days: FlexiDay[] = [];
  for (let date = start, left = MOST_DAYS * (1 + flexiReviewsOf(c).length); left > 0 && !isBefore(end, date); date = addDays(date, 1), left -= 1) {
    const weekday = weekdays[weekdayOf(date) - 1];
    if (weekday === undefined || !isOpenOn(calendar, date)) continue;
    const week = weeks[Math.floor(daysBetween(monday, date) / DAYS_IN_WEEK) % weeks.length];
    const day = week?.days.find((one) => one.weekday === weekday);
    days.push({ date, am: day?.am, pm: day?.pm });
  }
  return days;
}
