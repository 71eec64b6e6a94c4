import type { Case } from '../../case/case.ts';
import type { AskedRow } from '../../forms/walk.ts';
import { answerOrNone } from './answer-or-none.ts';

/** A row’s answers, named and in words. */
export const rowSummary = (row: AskedRow, c: Case): readonly { readonly key: string; readonly value: string }[] =>
  row.pages.flatMap(({ questions }) => questions.map((question) => ({ key: question.short, value: answerOrNone(question, c) })));
