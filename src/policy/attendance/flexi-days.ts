import type { Case } from '../../case/case.ts';
import { weekdays } from '../../case/fields/school.ts';
import type { PatternDay } from '../../case/pattern.ts';
import { firstDayOfPattern, readPattern } from '../../case/pattern.ts';
import { isOpenOn, readCalendar } from '../../case/school-calendar.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addDays, isBefore, weekdayOf } from '../../domain/iso-date.ts';
import { flexiReviewsOf } from '../../life/flexi-reviews.ts';

/** One day of flexi-schooling on which the school is open. */
export interface FlexiDay extends Pick<PatternDay, 'am' | 'pm'> {
  readonly date: IsoDate;
}

/** The most days that are looked at until the first review, and from each review to the next. A year typed wrong makes no endless register. */
const MOST_DAYS = 366;

/**
 * The open days of flexi-schooling, each with its two half-days, from the first day, or from the last change of its days, up to a day:
 * what the register said before a change stays as it was. Two weeks take
 * turns over the calendar weeks in which the school is open: week 1 is the first that has an open day from the first day on, and a week
 * in which the school is closed is not counted. That is our reading.
 * @param end the last day; none where it is not known.
 */
export function flexiDays(c: Case, end: IsoDate | undefined): readonly FlexiDay[] {
  const start = firstDayOfPattern(c);
  if (start === undefined || end === undefined) return [];
  const weeks = readPattern(c);
  const calendar = readCalendar(c);
  const mondays = new Set<IsoDate>();
  const days: FlexiDay[] = [];
  for (
    let date = start, left = MOST_DAYS * (1 + flexiReviewsOf(c).length);
    left > 0 && !isBefore(end, date);
    date = addDays(date, 1), left -= 1
  ) {
    const weekday = weekdays[weekdayOf(date) - 1];
    if (weekday === undefined || !isOpenOn(calendar, date)) continue;
    mondays.add(addDays(date, 1 - weekdayOf(date)));
    const week = weeks[(mondays.size - 1) % weeks.length];
    const day = week?.days.find((one) => one.weekday === weekday);
    days.push({ date, am: day?.am, pm: day?.pm });
  }
  return days;
}
