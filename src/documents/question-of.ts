import type { Field } from '../case/field.ts';
import type { Question } from '../forms/form.ts';
import { questionAt } from '../forms/question-at.ts';
import type { OfCase } from './facts.ts';

/** The question that a case is asked about a field; `undefined` where it is not asked, so that whether it is counts as used. */
export const questionOf = ({ case: c }: OfCase, { path }: Pick<Field<unknown>, 'path'>): Question | undefined =>
  c.asks(path) ? questionAt(path)?.question : undefined;
