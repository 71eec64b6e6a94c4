import type { Case } from '../../case/case.ts';
import { readField } from '../../case/field.ts';
import { wordsOf } from '../../forms/form.ts';
import type { Gap } from '../../forms/gaps.ts';
import { placeToPath } from '../../forms/place.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import { placeOfFinding } from '../../reading/place-of.ts';
import type { Readiness } from '../../reading/readiness.ts';
import { faultWords } from '../words/fault-words.ts';
import { patternProblems } from './pattern-problems.ts';
import { rowTitle } from './row-title.ts';
import { timetableProblems } from './timetable-problems.ts';

/** One thing to settle: what to do, and the place to do it. */
export interface Todo {
  readonly words: string;
  readonly place: string;
}

/** The row of a list that something is wanting of, before what is; nothing outside of lists. */
function ofRow({ step, row }: Gap, c: Case): string {
  if (step.kind !== 'list' || row === undefined) return '';
  const index = step.rows.findIndex(({ id }) => id === row);
  const title = rowTitle(step.step, row, index, c);
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}: `;
}

function gapTodos(gap: Gap, c: Case): readonly Todo[] {
  const { step, row, page, question, why } = gap;
  const place = placeToPath({
    form: step.form.id,
    step: step.step.id,
    ...(row === undefined || page === undefined ? {} : { row, page: page.id }),
  });
  switch (why) {
    case 'missing':
      return question === undefined ? [] : [{ words: `${ofRow(gap, c)}${wordsOf(question.missing, c)}`, place }];
    case 'unreadable': {
      const reading = question === undefined ? undefined : readField(c, question.field);
      return question === undefined || reading?.state !== 'unreadable'
        ? []
        : [{ words: `${ofRow(gap, c)}${faultWords(reading.why, question.short)}`, place }];
    }
    case 'too-few':
      return step.kind === 'list' ? [{ words: wordsOf(step.step.missing, c), place }] : [];
    case 'unfinished-timetable':
      return timetableProblems(c, c).map(({ words }) => ({ words, place }));
    case 'unfinished-pattern':
      return patternProblems(c).map(({ words }) => ({ words, place }));
    case 'not-this-way':
      return [{ words: 'This case is something else: read what to do instead', place }];
  }
}

/** What is missing, or cannot be read, as things to settle. */
export const todosOfGaps = (gaps: readonly Gap[], c: Case): readonly Todo[] => gaps.flatMap((gap) => gapTodos(gap, c));

/** A finding as a thing to settle. */
export const todoOf = (finding: Finding): Todo => ({ words: finding.words, place: placeOfFinding(finding) });

/** All that is to settle before the parent can sign. */
export const todosBeforeParent = ({ gaps, beforeParent }: Readiness, c: Case): readonly Todo[] => [
  ...todosOfGaps(gaps, c),
  ...beforeParent.map(todoOf),
];
