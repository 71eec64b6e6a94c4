import type { Field } from '../../../case/field.ts';
import { readField } from '../../../case/field.ts';
import { hazards } from '../../../case/fields/risk.ts';
import { rowField } from '../../../case/list.ts';
import type { Question } from '../../../forms/form.ts';
import { suggestedWords } from '../../../forms/risk/suggested-words.ts';
import { useAnswering } from '../../shared/answering.ts';
import { AskedQuestion } from '../AskedQuestion.tsx';
import type { ShownQuestions } from '../use-questions.ts';
import { SuggestedWords } from './SuggestedWords.tsx';

/** What the parts of a hazard’s page share. */
export interface HazardPartProps {
  readonly row: string;
  readonly name: string;
  /** The asked questions of the hazard, with whole paths. */
  readonly questions: readonly Question[];
  readonly shown: ShownQuestions;
}

interface HazardQuestionsProps extends HazardPartProps {
  /** Which of them, by the fields of a row. */
  readonly fields: readonly Field<unknown>[];
}

/** Some of a hazard’s questions, as far as they are asked; below an empty box the words that the bank has for it. */
export function HazardQuestions({ row, name, questions, shown, fields }: HazardQuestionsProps) {
  const { case: c } = useAnswering().reading.proposed;
  return fields.map((field) => {
    const { path } = rowField(hazards, row, field);
    const question = questions.find((asked) => asked.field.path === path);
    if (question === undefined) return null;
    const words = readField(c, question.field).state === 'none' ? suggestedWords(c, row, question.field) : undefined;
    return (
      <AskedQuestion key={path} question={question} shown={shown} heading={name}>
        {words !== undefined && <SuggestedWords path={path} box={question.short} words={words} />}
      </AskedQuestion>
    );
  });
}
