import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Case, Path } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import { readField, valueOf } from '../../case/field.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { schoolDays } from '../../case/fields/school.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { openPatternDays, readPattern } from '../../case/pattern.ts';
import { nameOf } from '../../case/pupil-name.ts';
import { openWeekdays } from '../../case/school-calendar.ts';
import { readTimetable } from '../../case/timetable.ts';

/** An answer that the codes cannot do without, and what to do about it. */
export interface MissingForCodes {
  readonly words: string;
  readonly path: Path;
}

const lacks = (c: Case, field: Field<unknown>): boolean => readField(c, field).state !== 'read';

/** What the codes of flexi-schooling want of its own pages. */
function missingOfPattern(c: Case): readonly MissingForCodes[] {
  const dates = [pattern.start, pattern.reviewOn].find((field) => lacks(c, field));
  const [open] = openPatternDays(readPattern(c));
  return [
    ...(dates === undefined
      ? []
      : [{ words: 'Say when the arrangement starts and is looked at again', path: dates.path }]),
    ...(open === undefined ? [] : [{ words: `Say where ${nameOf(c)} is in each session`, path: open.path }]),
  ];
}

/** What the codes of a part-time timetable want of its own pages. */
function missingOfTimetable(c: Case): readonly MissingForCodes[] {
  const dates = [timetable.start, timetable.end].find((field) => lacks(c, field));
  const open = readTimetable(c)
    ?.weeks.find((week) => !week.complete)
    ?.days.find(({ state }) => state === 'unanswered' || state === 'unreadable');
  const weekday = openWeekdays(c).find((name) => valueOf(c, schoolDays[name]) === undefined);
  return [
    ...(dates === undefined ? [] : [{ words: 'Say when the timetable starts and ends', path: dates.path }]),
    ...(open === undefined ? [] : [{ words: `Say where ${nameOf(c)} is on each day`, path: open.path }]),
    ...(weekday === undefined
      ? []
      : [
          {
            words: 'Say when the school’s day begins and ends, and when its registers are taken',
            path: schoolDays[weekday].path,
          },
        ]),
  ];
}

/** What the codes still want, each with the answer that gives it. */
export function missingForCodes(c: Case): readonly MissingForCodes[] {
  return [
    ...(isFlexiRequest(c) ? missingOfPattern(c) : missingOfTimetable(c)),
    ...(lacks(c, pupil.dateOfBirth)
      ? [{ words: `Enter ${nameOf(c)}’s date of birth`, path: pupil.dateOfBirth.path }]
      : []),
  ];
}
