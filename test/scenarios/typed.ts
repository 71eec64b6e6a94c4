import type { Answers } from '../../src/case/case.ts';
import type { Typed } from '../../src/case/typed.ts';
import type { TypedAnswers } from '../../src/sample/typed-rows.ts';

/** A date as it is typed into three boxes. */
export const dateTyped = (day: string, month: string, year: string): Typed => ({ day, month, year });

/** A day of the timetable on which the pupil is in school. */
export const inSchool = (start: string, end: string): Typed => ({ where: 'school', start, end });

/** Answers out of what was typed, part by part; a later part stands over an earlier one. */
export const answersOf = (...parts: readonly TypedAnswers[]): Answers =>
  new Map(parts.flatMap((part) => Object.entries(part)));
