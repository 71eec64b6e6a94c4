import { isOpenOn, openDayFrom, openDayUpTo, readCalendar } from '../case/school-calendar.ts';
import type { SchoolCalendar } from '../case/school-calendar.ts';
import type { IsoDate, WeekdayNumber } from '../domain/iso-date.ts';
import { addDays, compareDates, daysBetween, isWithin, weekdayOf } from '../domain/iso-date.ts';
import type { Period } from '../life/period.ts';
import { periodOf } from '../life/period.ts';
import type { PlannedReview } from '../life/planned-reviews.ts';
import type { Situation } from './engine/situation.ts';
import { lastThird } from './rules/part-time/last-third.ts';
import { stretchesOf } from './rules/part-time/review-limit.ts';
import { reviewedWeeks } from './rules/part-time/reviewed-weeks.ts';

/** A review as it is laid out. */
export type LaidOutReview = Pick<PlannedReview, 'on'> & { readonly kind: 'weekly' | 'formal' };

/** What a meeting settles has to reach everybody before the end: so many days, where there is a review that far ahead. Ours. */
const BEFORE_THE_END = 5;

/** The open day of a stretch that is nearest to one of its days: that day itself, else the last before it, else the first after it; `undefined` where it has none. */
function openDayNear(wanted: IsoDate, { start, end }: Period, calendar: SchoolCalendar): IsoDate | undefined {
  return [openDayUpTo(calendar, wanted), openDayFrom(calendar, wanted)].find(
    (day) => isWithin(day, start, end) && isOpenOn(calendar, day),
  );
}

/** The open day of a week that is kept for its review. */
function dayIn(week: Period, weekday: WeekdayNumber, calendar: SchoolCalendar): IsoDate | undefined {
  const { start, end } = week;
  const days = Array.from({ length: daysBetween(start, end) + 1 }, (_, index) => addDays(start, index));
  const wanted = days.find((day) => weekdayOf(day) === weekday) ?? end;
  return openDayNear(wanted, week, calendar);
}

/** The day of the meeting as a stretch comes to its end: one of the days kept for a review, else its last open day; `undefined` where it has none. */
function meetingOf(stretch: Period, days: readonly IsoDate[], calendar: SchoolCalendar): IsoDate | undefined {
  const third = lastThird(stretch);
  const near = days.filter((day) => isWithin(day, third.start, third.end));
  const early = near.findLast((day) => daysBetween(day, stretch.end) >= BEFORE_THE_END);
  return early ?? near.at(-1) ?? openDayNear(stretch.end, stretch, calendar);
}

/**
 * Reviews for the whole period, laid out in one go: one in each week in which the school is open, on the same weekday, and a meeting of all
 * professionals as each stretch of it comes to its end. None while the period is not known. Source: para 67, LCC §9.10, Appendix 5.
 */
export function laidOutReviews(situation: Situation, weekday: WeekdayNumber): readonly LaidOutReview[] {
  const period = periodOf(situation.case);
  if (period === undefined) return [];
  const calendar = readCalendar(situation.case);
  const days = reviewedWeeks(situation, period).flatMap((week) =>
    week.isOpen ? (dayIn(week, weekday, calendar) ?? []) : [],
  );
  const meetings = stretchesOf(situation, period).flatMap((stretch) => meetingOf(stretch, days, calendar) ?? []);
  return [...new Set([...days, ...meetings])]
    .sort(compareDates)
    .map((on) => ({ on, kind: meetings.includes(on) ? 'formal' : 'weekly' }));
}
