import { placeToPath } from '../../../machines/place.ts';
import { wordsOf } from '../../forms/form.ts';
import type { Gap } from '../../forms/gaps.ts';
import { gapsOf } from '../../forms/gaps.ts';
import { readField } from '../../case/field.ts';
import { faultWords } from '../words/fault-words.ts';
import { placeOfPath } from './place-of-path.ts';
import type { Sheet } from './sheet.ts';
import { timetableProblems } from './timetable/timetable-problems.ts';

/** One thing to settle before the parent can sign: what to do, and the place to do it. */
export interface Todo {
  readonly words: string;
  readonly place: string;
}

function gapTodos({ step, row, page, question, why }: Gap, { case: c }: Pick<Sheet, 'case'>): readonly Todo[] {
  const place = placeToPath({ form: step.form.id, step: step.step.id, ...(row === undefined || page === undefined ? {} : { row, page: page.id }) });
  switch (why) {
    case 'missing':
      return question === undefined ? [] : [{ words: wordsOf(question.missing, c), place }];
    case 'unreadable': {
      const reading = question === undefined ? undefined : readField(c, question.field);
      return question === undefined || reading?.state !== 'unreadable' ? [] : [{ words: faultWords(reading.why, question.short), place }];
    }
    case 'too-few':
      return step.kind === 'list' ? [{ words: wordsOf(step.step.missing, c), place }] : [];
    case 'unfinished-timetable':
      return timetableProblems(c).map(({ words }) => ({ words, place }));
  }
}

/** Everything that is to settle before the parent can sign: what is missing or cannot be read, then what the guidance holds. */
export function todosOf(sheet: Pick<Sheet, 'walk' | 'case' | 'findings'>): readonly Todo[] {
  const gaps = sheet.walk.steps.flatMap((step) => gapsOf(step, sheet.case));
  const stops = sheet.findings.filter(({ level, gate }) => level === 'stop' && gate === 'sign');
  // Days of the timetable that are open or cannot be read are findings too, told week by week: once is enough.
  const told = stops.some(({ path }) => path.startsWith('timetable.week.'));
  return [
    ...gaps.filter(({ why }) => why !== 'unfinished-timetable' || !told).flatMap((gap) => gapTodos(gap, sheet)),
    ...stops.map(({ words, path }) => ({ words, place: placeOfPath(path) })),
  ];
}
