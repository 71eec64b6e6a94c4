import type { Case } from '../case/case.ts';
import type { Question } from './form.ts';
import { wordsOf } from './form.ts';

/**
 * The words that hold where a question has no answer; `undefined` where it has none, or where something is typed. A box that is emptied and
 * left has no answer again.
 */
export const otherwiseOf = ({ otherwise, field }: Pick<Question, 'otherwise' | 'field'>, c: Case): string | undefined =>
  otherwise === undefined || c.get(field.path) !== undefined ? undefined : wordsOf(otherwise, c);
