import type { Path } from '../src/case/case.ts';
import { currentAnswers } from '../src/case/current.ts';
import { timetable } from '../src/case/fields/timetable.ts';
import { keepingWeeks } from '../src/case/weeks-kept.ts';
import type { EditLog, Pen } from './edit-log.ts';
import { writeAnswers } from './edit-log.ts';

/**
 * A log in which something was typed, with what follows from that: where it moved the start of the timetable, each day of each week keeps its hours.
 * @param before the log before. @param paths where something was typed.
 */
export const withWeeksKept = (before: EditLog, after: EditLog, paths: readonly Path[], pen: Pen): EditLog =>
  paths.includes(timetable.start.path)
    ? writeAnswers(after, keepingWeeks(currentAnswers(before.edits), currentAnswers(after.edits)), pen)
    : after;
