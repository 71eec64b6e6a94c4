import type { Answers, Case, Path } from '../../src/case/case.ts';
import { caseFrom } from '../../src/case/case.ts';
import { weekdays } from '../../src/case/fields/school.ts';
import type { Typed } from '../../src/case/typed.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { walk } from '../../src/forms/walk.ts';

/** A case of a test, which knows what it is made of. */
export interface AnsweredCase extends Case {
  readonly answers: Answers;
}

/** A case with these answers, all of them asked. */
export const caseHolding = (answers: Answers): AnsweredCase => ({ ...caseFrom(answers), answers });

/** A case in which nothing has been answered. */
export const emptyCase = caseHolding(new Map());

/** The case that the forms make of some answers. */
export const askedCase = (answers: Answers): AnsweredCase => {
  const walked = walk(caseForms, answers);
  return { ...walked.case, answers: walked.answers };
};

/** A case with these answers. */
export const caseOf = (...answers: readonly Readonly<Record<Path, Typed>>[]): AnsweredCase =>
  caseHolding(new Map(answers.flatMap((some) => Object.entries(some))));

/** A date, `YYYY-MM-DD`, typed into its three boxes. */
export function typedDate(text: string): Typed {
  const [year = '', month = '', day = ''] = text.split('-');
  return { day, month, year };
}

/** A school that is open every weekday from 8:45am to 3:15pm: six and a half hours. */
export const schoolWeek: Readonly<Record<Path, Typed>> = Object.fromEntries(
  weekdays.map((weekday) => [
    `school.day.${weekday}`,
    { start: '8:45', end: '3:15', morning: '8:50', afternoon: '1:00' },
  ]),
);

/** The period of a timetable. */
export const period = (start: string, end: string): Readonly<Record<Path, Typed>> => ({
  'timetable.start': typedDate(start),
  'timetable.end': typedDate(end),
});

/** A day in school, typed without am or pm. */
export const inSchool = (start: string, end: string): Typed => ({ where: 'school', start, end });

/** A day at one of the other places. */
export const at = (where: 'home' | 'elsewhere' | 'closed'): Typed => ({ where, start: '', end: '' });

/** The same answer for every weekday of one week. */
export const week = (number: number, day: Typed): Readonly<Record<Path, Typed>> =>
  Object.fromEntries(weekdays.map((weekday) => [`timetable.week.${String(number)}.${weekday}`, day]));
