import type { Case } from '../../case/case.ts';
import { readField } from '../../case/field.ts';
import { rowField } from '../../case/list.ts';
import { answerInWords } from '../../forms/answer-in-words.ts';
import type { ListStep } from '../../forms/form.ts';
import { questionAt } from '../../forms/question-at.ts';

/** The name of a row: what its title field says, or its number. */
export function rowTitle(step: ListStep, row: string, index: number, c: Case): string {
  const field = rowField(step.list, row, step.title);
  const reading = readField(c, field);
  const question = questionAt(field.path)?.question;
  return reading.state === 'none' || question === undefined
    ? `${step.one} ${String(index + 1)}`
    : answerInWords(question, reading.typed, c);
}
