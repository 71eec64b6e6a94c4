import { RUNNING } from '../arrangements/ids.ts';
import type { Case } from '../case/case.ts';
import { readField } from '../case/field.ts';
import { openPatternDays, readPattern } from '../case/pattern.ts';
import { readTimetable } from '../case/timetable.ts';
import type { Page, Question, ScreenStep } from './form.ts';
import { otherwiseOf } from './otherwise.ts';
import type { AskedStep } from './walk.ts';

/** Where an answer is wanting, and in which way. */
export interface Gap {
  readonly step: AskedStep;
  /** In a list: the row, and the page of it. */
  readonly row?: string;
  readonly page?: Page;
  /** None where the step as a whole is wanting: too few rows, an unfinished timetable or pattern, a case that is something else. */
  readonly question?: Question;
  readonly why: 'missing' | 'unreadable' | 'too-few' | 'unfinished-timetable' | 'unfinished-pattern' | 'not-this-way';
}

type Place = Pick<Gap, 'step' | 'row' | 'page'>;

function questionGaps(c: Case, place: Place, questions: readonly Question[]): readonly Gap[] {
  return questions.flatMap((question): readonly Gap[] => {
    const { state } = readField(c, question.field);
    if (
      state === 'read' ||
      (state === 'none' && (question.optional === true || otherwiseOf(question, c) !== undefined))
    )
      return [];
    return [{ ...place, question, why: state === 'none' ? 'missing' : 'unreadable' }];
  });
}

function screenGap(screen: ScreenStep['screen'], c: Case): Gap['why'] | undefined {
  switch (screen) {
    case 'timetable':
      return readTimetable(c)?.weeks.every((week) => week.complete) === true ? undefined : 'unfinished-timetable';
    case 'pattern':
      return openPatternDays(readPattern(c)).length === 0 ? undefined : 'unfinished-pattern';
    case 'not-this-way':
      return 'not-this-way';
    case 'exceptions':
      return undefined;
  }
}

/**
 * What still has to be answered, or answered so that it can be read, in one asked step. Empty once the step is complete, and
 * always for what is kept on record after the start: nothing waits for it.
 * @param c the asked answers, as the walk gives them.
 */
export function gapsOf(step: AskedStep, c: Case): readonly Gap[] {
  if (step.form.id === RUNNING) return [];
  switch (step.kind) {
    case 'questions':
      return step.step.waived?.(c) === true ? [] : questionGaps(c, { step }, step.questions);
    case 'screen': {
      const why = screenGap(step.step.screen, c);
      return why === undefined ? [] : [{ step, why }];
    }
    case 'list': {
      const few: readonly Gap[] = step.rows.length < step.step.least ? [{ step, why: 'too-few' }] : [];
      const rows = step.rows.flatMap((row) =>
        row.pages.flatMap(({ page, questions }) => questionGaps(c, { step, row: row.id, page }, questions)),
      );
      return [...few, ...rows];
    }
  }
}
