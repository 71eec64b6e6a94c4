import type { Answers } from './case.ts';
import { isOpen } from './timetable-day.ts';
import type { TimetableWeek } from './timetable.ts';
import { boxesOf } from './typed.ts';

/** From when to when the pupil is in school, as it was typed. */
export interface TypedTimes {
  readonly start: string;
  readonly end: string;
}

const isSame = (a: TypedTimes, b: TypedTimes): boolean => a.start === b.start && a.end === b.end;

/**
 * The times of a week that are the same on each day on which the school is open, as they were typed; blank where nothing has been. `undefined` where the
 * days differ, or one of them is not spent in school.
 */
export function sameTimes(week: TimetableWeek, answers: Pick<Answers, 'get'>): TypedTimes | undefined {
  const days = week.days.filter(isOpen).map(({ path }) => boxesOf(answers.get(path)));
  const isBlank = days.every(({ where = '' }) => where === '');
  if (isBlank) return { start: '', end: '' };
  const times = days.map(({ start = '', end = '' }): TypedTimes => ({ start, end }));
  const [first] = times;
  if (first === undefined || days.some(({ where }) => where !== 'school')) return undefined;
  return times.every((each) => isSame(each, first)) ? first : undefined;
}
