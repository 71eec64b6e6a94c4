import { placeToPath } from '../../forms/place.ts';
import { readField } from '../../case/field.ts';
import { wordsOf } from '../../forms/form.ts';
import type { Gap } from '../../forms/gaps.ts';
import { gapsOf } from '../../forms/gaps.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import { holdsHead } from '../../policy/engine/holds.ts';
import { faultWords } from '../words/fault-words.ts';
import { placeOfFinding } from './place-of-path.ts';
import type { Sheet } from './sheet.ts';
import { patternProblems } from './pattern-problems.ts';
import { timetableProblems } from './timetable-problems.ts';

/** One thing to settle: what to do, and the place to do it. */
export interface Todo {
  readonly words: string;
  readonly place: string;
}

function gapTodos({ step, row, page, question, why }: Gap, { case: c }: Pick<Sheet, 'case'>): readonly Todo[] {
  const place = placeToPath({
    form: step.form.id,
    step: step.step.id,
    ...(row === undefined || page === undefined ? {} : { row, page: page.id }),
  });
  switch (why) {
    case 'missing':
      return question === undefined ? [] : [{ words: wordsOf(question.missing, c), place }];
    case 'unreadable': {
      const reading = question === undefined ? undefined : readField(c, question.field);
      return question === undefined || reading?.state !== 'unreadable'
        ? []
        : [{ words: faultWords(reading.why, question.short), place }];
    }
    case 'too-few':
      return step.kind === 'list' ? [{ words: wordsOf(step.step.missing, c), place }] : [];
    case 'unfinished-timetable':
      return timetableProblems(c).map(({ words }) => ({ words, place }));
    case 'unfinished-pattern':
      return patternProblems(c).map(({ words }) => ({ words, place }));
  }
}

/** Whether a finding tells of the same thing as a gap does: each is told once, with its source where the guidance has a word on it. */
function tells(gap: Gap, { rule, path }: Finding): boolean {
  switch (gap.why) {
    case 'missing':
    case 'unreadable':
      return path === gap.question?.field.path;
    case 'too-few':
      return gap.step.kind === 'list' && path === gap.step.step.list.path;
    case 'unfinished-timetable':
      return rule === 'timetable.reading';
    case 'unfinished-pattern':
      return rule === 'flexi.days';
  }
}

/** What is missing, or cannot be read. */
export function gapsToAnswer({ walk, case: c, findings }: Pick<Sheet, 'walk' | 'case' | 'findings'>): readonly Todo[] {
  const told = findings.filter(holdsHead);
  return walk.steps
    .flatMap((step) => gapsOf(step, c))
    .filter((gap) => !told.some((finding) => tells(gap, finding)))
    .flatMap((gap) => gapTodos(gap, { case: c }));
}

/** A finding as a thing to settle. */
export const todoOf = (finding: Finding): Todo => ({ words: finding.words, place: placeOfFinding(finding) });
