import { weekdays } from '../../../src/case/fields/school.ts';
import { reviews, timetableDayPath } from '../../../src/case/fields/timetable.ts';
import type { Typed } from '../../../src/case/typed.ts';
import { clockTime, formatTime } from '../../../src/domain/clock-time.ts';
import type { IsoDate } from '../../../src/domain/iso-date.ts';
import { addDays, daysBetween, isBefore, isWeekend } from '../../../src/domain/iso-date.ts';
import { typedDate, typedRows, type TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { day } from '../../domain/some-dates.ts';
import { inSchool } from '../../scenarios/typed.ts';

/** The first home time, and what each week adds to it, in minutes. */
const NOON = 12 * 60;
const STEP = 20;

/** Rows of reviews in the longest of the passing cases: none of theirs may stay. */
const ROWS = 8;

const nextWeekday = (date: IsoDate): IsoDate =>
  isWeekend(addDays(date, 1)) ? nextWeekday(addDays(date, 1)) : addDays(date, 1);

const weeksIn = (start: IsoDate, end: IsoDate): number => Math.floor(daysBetween(start, end) / 7) + 1;

const times = (weeks: number): TypedAnswers =>
  Object.fromEntries(
    Array.from({ length: Math.min(weeks, 8) }, (_, index) => index).flatMap((index) =>
      weekdays.map((weekday): [string, Typed] => [
        timetableDayPath(index + 1, weekday),
        inSchool('8:45am', formatTime(clockTime(NOON + index * STEP))),
      ]),
    ),
  );

/** The fifth day of each week, the last week's on the last day: a review meeting in the fourth week and in the last. */
function everyWeek(start: IsoDate, end: IsoDate): TypedAnswers {
  const count = weeksIn(start, end);
  const dates = Array.from({ length: count }, (_, index) => addDays(start, index * 7 + 4)).map((date) =>
    isBefore(end, date) ? end : date,
  );
  const rows = [...dates, ...Array.from({ length: Math.max(ROWS - count, 0) }, () => end)];
  return typedRows(
    reviews,
    ...rows.map((on, index) => ({
      on: typedDate(on),
      kind: index === 3 || index >= count - 1 ? 'formal' : 'weekly',
      who: 'Sam, his father, Jo Carter',
    })),
  );
}

/** Another period, with all that hangs on its dates: times that grow, a review a week, the day of full time, the risk review. */
export function lasting(from: string, until: string): TypedAnswers {
  const [start, end] = [day(from), day(until)];
  return {
    ...times(weeksIn(start, end)),
    ...everyWeek(start, end),
    'timetable.start': typedDate(start),
    'timetable.end': typedDate(end),
    'timetable.full-time-from': typedDate(nextWeekday(end)),
    'risk.review-on': typedDate(end),
  };
}

/** The period of the passing cases, with another end. */
export const lastsUntil = (end: string): TypedAnswers => lasting('2027-01-11', end);
