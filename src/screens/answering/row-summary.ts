import type { Case } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import type { AskedRow } from '../../forms/walk.ts';
import { answerOrNone } from './answer-or-none.ts';

/** A row’s answers, named and in words; all but the one that names the row. */
export const rowSummary = (
  row: AskedRow,
  title: Field<unknown>,
  c: Case,
): readonly { readonly key: string; readonly value: string }[] =>
  row.pages.flatMap(({ questions }) =>
    questions
      .filter(
        ({ field, pressed }) =>
          !field.path.endsWith(`.${title.path}`) && (pressed !== true || c.get(field.path) !== undefined),
      )
      .map((question) => ({ key: question.short, value: answerOrNone(question, c) })),
  );
