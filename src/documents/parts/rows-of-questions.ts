import type { Question } from '../../forms/form.ts';
import type { OfCase } from '../facts.ts';
import { cellOf } from './answers.ts';
import type { Row } from './blocks.ts';

/**
 * The answers of some questions as rows under their short names.
 * @param open whether it is not known yet that they are asked: they have their rows all the same, so that an empty form has room for them.
 */
export const rowsOfQuestions = (facts: OfCase, questions: readonly Question[], open: boolean): readonly Row[] =>
  questions.flatMap(({ field, short }): readonly Row[] =>
    open || facts.case.asks(field.path) ? [{ label: short, value: cellOf(facts, field) }] : [],
  );
