import type { Case } from '../case/case.ts';
import type { ListField } from '../case/list.ts';
import { rowsOf } from '../case/list.ts';
import { rowsPath } from './recording-answers.ts';

/** The rows of a list, in order; a document reads them here, so that a row added or removed counts as a changed answer. */
export function rowsIn(c: Case, list: Pick<ListField, 'path'>): readonly string[] {
  c.answers.get(rowsPath(list));
  return rowsOf(c, list);
}
