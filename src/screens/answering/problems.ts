import type { Case, Path } from '../../case/case.ts';
import { readField } from '../../case/field.ts';
import type { Fault } from '../../domain/fault.ts';
import type { Question } from '../../forms/form.ts';
import { wordsOf } from '../../forms/form.ts';
import { otherwiseOf } from '../../forms/otherwise.ts';
import { faultWords } from '../words/fault-words.ts';

/** What is wrong with one answer, in words, and why where something was typed. */
export interface Problem {
  readonly path: Path;
  readonly words: string;
  readonly fault?: Fault;
}

/** What is wrong with the answers to these questions: required and missing, or typed and not to be read. In their order. */
export const problemsOf = (questions: readonly Question[], c: Case): readonly Problem[] =>
  questions.flatMap((question): Problem[] => {
    const reading = readField(c, question.field);
    const { path } = question.field;
    switch (reading.state) {
      case 'read':
        return [];
      case 'none':
        return question.optional === true || otherwiseOf(question, c) !== undefined
          ? []
          : [{ path, words: wordsOf(question.missing, c) }];
      case 'unreadable':
        return [{ path, words: faultWords(reading.why, question.short), fault: reading.why }];
    }
  });
