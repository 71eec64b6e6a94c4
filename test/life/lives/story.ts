import type { Answers } from '../../../src/case/case.ts';
import type { TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { inSchool } from '../../scenarios/typed.ts';
import type { LivedCase } from '../lived.ts';

/** What is done in a case on a day. */
export type Done = readonly [day: string, act: (lived: LivedCase, day: string) => void];

/** One case of a life: how it is begun, what is done then, and what is to be read of it, each day on which anything is different. */
export interface Story {
  readonly answers: Answers;
  readonly done: readonly Done[];
  /**
   * A line for a day: the day; what the register says of its morning and its afternoon, `-` where the pupil is expected; what the list
   * says. Written by hand from the life of an arrangement and the plan.
   */
  readonly told: string;
}

/** Parent and head sign. */
export const bothSign: Done[1] = (lived, day) => {
  lived.bothSign(day);
};

/** The parent refuses what stands now. */
export const parentRefuses: Done[1] = (lived, day) => {
  lived.sign(`${day}T10:00`, { role: 'parent', decision: 'refuse' });
};

/** Something is typed. */
export const types =
  (typed: TypedAnswers): Done[1] =>
  (lived, day) => {
    lived.type(`${day}T09:00`, typed);
  };

/** Some days of a week end at noon. */
export const untilNoon = (week: number, ...weekdays: readonly string[]): TypedAnswers =>
  Object.fromEntries(weekdays.map((weekday) => [`timetable.week.${String(week)}.${weekday}`, inSchool('8.45', '12')]));
