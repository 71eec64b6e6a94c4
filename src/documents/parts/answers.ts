import type { Field } from '../../case/field.ts';
import { readField } from '../../case/field.ts';
import type { ListField } from '../../case/list.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import { wellFormed } from '../../domain/letters.ts';
import { answerInWords } from '../../forms/answer-in-words.ts';
import { wordsOf } from '../../forms/form.ts';
import type { OfCase } from '../facts.ts';
import type { Block, Cell } from '../model.ts';
import { questionOf } from '../question-of.ts';
import type { Row } from './blocks.ts';
import { fields, paragraph, subheading } from './blocks.ts';

/** From this many letters on an answer is set out in full width, not in a narrow cell. */
const LONG = 280;

/** What was typed but cannot be read is printed as it was typed, and marked. */
export const unclear = (typed: string): string => `${typed} (not yet clear)`;

/**
 * An answer as it is printed: in words, as typed where it cannot be read; without one, the words that hold then, else `null`. An emptied box is
 * no answer here, as it is none for a signature.
 */
export function cellOf(facts: OfCase, field: Field<unknown>): Cell {
  const reading = readField(facts.case, field);
  const question = questionOf(facts, field);
  if (reading.state === 'none')
    return question?.otherwise === undefined ? null : wordsOf(question.otherwise, facts.case);
  const words = wellFormed(answerInWords(question ?? { field, control: { kind: 'text' } }, reading.typed, facts.case));
  if (words === '') return null;
  return reading.state === 'unreadable' ? unclear(words) : words;
}

/** The answers of some fields as rows under their questions' short names; what is not asked is left out. */
export const rowsOfAnswers = (facts: OfCase, wanted: readonly Field<unknown>[]): readonly Row[] =>
  wanted.flatMap((field): Row[] => {
    const value = cellOf(facts, field);
    const question = questionOf(facts, field);
    return question === undefined ? [] : [{ label: question.short, value }];
  });

/** Ruled rows; the long answers follow in full width, each under its name. */
export function ruled(caption: string, rows: readonly Row[]): readonly Block[] {
  const isLong = ({ value }: Row): boolean => value !== null && value.length >= LONG;
  const long = rows.filter(isLong).flatMap(({ label, value }) => [subheading(label), paragraph(value ?? '')]);
  return [
    ...fields(
      caption,
      rows.filter((row) => !isLong(row)),
    ),
    ...long,
  ];
}

/** The answers of some fields as {@link ruled} rows. */
export const answers = (facts: OfCase, caption: string, wanted: readonly Field<unknown>[]): readonly Block[] =>
  ruled(caption, rowsOfAnswers(facts, wanted));

/** The rows of a list as rows of a table: one cell for each wanted field. */
export const listCells = (
  facts: OfCase,
  from: ListField,
  wanted: readonly Field<unknown>[],
): readonly (readonly Cell[])[] =>
  rowsOf(facts.case, from).map((row) => wanted.map((field) => cellOf(facts, rowField(from, row, field))));
