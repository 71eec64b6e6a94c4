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

/** How long flexi-schooling goes on. */
export interface FlexiTime {
  /** Its last day; none where it is not known. */
  readonly last: IsoDate | undefined;
  /** How often it has been agreed by then, a change as well as the first time. */
  readonly agreed: number;
}

/** The most days that are looked at from each agreement, and from each review, to the next. A year typed wrong makes no endless register. */
const MOST_DAYS = 366;

/**
 * The open days of flexi-schooling, each with its two half-days, from the first day, or from the last change of its days, up to a day:
 * what the register said before a change stays as it was. Two weeks take
 * turns over the calendar weeks in which the school is open: week 1 is the first that has an open day from the first day on, and a week
 * in which the school is closed is not counted. That is our reading.
 */
export function flexiDays(c: Case, { last, agreed }: FlexiTime): readonly FlexiDay[] {
  const start = firstDayOfPattern(c);
  if (start === undefined || last === undefined) return [];
  const weeks = readPattern(c);
  const calendar = readCalendar(c);
  const mondays = new Set<IsoDate>();
  const days: FlexiDay[] = [];
  for (
    let date = start, left = MOST_DAYS * (agreed + flexiReviewsOf(c).length);
    left > 0 && !isBefore(last, date);
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
