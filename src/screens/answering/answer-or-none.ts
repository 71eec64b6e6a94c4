import type { Case } from '../../case/case.ts';
import { readField } from '../../case/field.ts';
import { answerInWords } from '../../forms/answer-in-words.ts';
import type { Question } from '../../forms/form.ts';
import { otherwiseOf } from '../../forms/otherwise.ts';

/** An answer as a list of answers shows it: in words; as typed where it cannot be read; else that it was not given; and what the case shows of it. */
export function answerOrNone(question: Question, c: Case): string {
  const answer = answerAlone(question, c);
  const { givenOn } = question;
  if (givenOn === undefined) return answer;
  const shown = givenOn.words(c);
  return [
    givenOn.isOther(c) ? `${answer}, to be confirmed again` : answer,
    ...(shown === undefined ? [] : [`What the case shows: ${shown}`]),
  ].join('\n');
}

function answerAlone(question: Question, c: Case): string {
  const reading = readField(c, question.field);
  switch (reading.state) {
    case 'read':
      return answerInWords(question, reading.typed, c);
    case 'unreadable':
      return `${answerInWords(question, reading.typed, c)} (not clear yet)`;
    case 'none':
      return otherwiseOf(question, c) ?? (question.optional === true ? 'Not provided' : 'Not answered yet');
  }
}
