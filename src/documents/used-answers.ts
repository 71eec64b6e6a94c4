import type { Case } from '../case/case.ts';
import type { Used } from './recording-answers.ts';
import { RecordingAnswers } from './recording-answers.ts';

/**
 * Finds which answers a document is built from.
 * @param c the case with its asked answers alone.
 * @param build builds the document; it reads answers only by path, and rows only by `rowsIn`.
 */
export function usedAnswers(c: Case, build: (c: Case) => unknown): Used {
  const answers = new RecordingAnswers(c.answers);
  build({ ...c, answers });
  return answers.used();
}
