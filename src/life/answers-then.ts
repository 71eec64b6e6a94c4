import type { Answers, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { currentAnswers, mergeEdits } from '../case/current.ts';
import { askedKey, pathOfKey, rowsKey } from '../case/recorded.ts';
import { remembered } from '../case/remembered.ts';
import type { Signature } from '../case/signature.ts';
import type { Typed } from '../case/typed.ts';

/** Gives a list the rows that it had, in their order. */
function putRows(answers: Map<string, Typed>, list: string, rows: readonly string[]): void {
  const key = (row: string): string => `${list}.${row}`;
  for (const path of answers.keys())
    if (
      path.startsWith(`${list}.`) &&
      !path.slice(list.length + 1).includes('.') &&
      !rows.includes(path.slice(list.length + 1))
    )
      answers.delete(path);
  rows.forEach((row, position) => {
    if (!answers.has(key(row))) answers.set(key(row), String(position + 1));
  });
}

/** The answers of the time of a signature that did not keep them: what was typed by then, with what it used put over it. */
function answersBehind({ at, used }: Signature, edits: Edits): Answers {
  const answers = new Map<string, Typed>(
    currentAnswers(
      mergeEdits(
        [...edits.values()].filter((edit) => edit.at <= at),
        [],
      ),
    ),
  );
  for (const [key, was] of Object.entries(used)) {
    const path = pathOfKey(key);
    if (key === askedKey(path)) continue;
    if (key === rowsKey(path)) putRows(answers, path, Array.isArray(was) ? was : []);
    else if (was === null) answers.delete(path);
    else answers.set(path, was);
  }
  return answers;
}

/** What a signature kept of the answers: read once, for each question about a decision looks at them. */
const keptIn = remembered((answers: NonNullable<Signature['answers']>): Answers => {
  const kept = new Map<Path, Typed>();
  for (const path of Object.keys(answers)) {
    const typed = answers[path];
    if (typed !== undefined) kept.set(path, typed);
  }
  return kept;
});

/**
 * All that was answered when a signature was given. One of an earlier Waymark kept none of it: it is put together from what was typed.
 * @param edits all edits of the case.
 */
export const answersThen = (signature: Signature, edits: Edits): Answers =>
  signature.answers === undefined ? answersBehind(signature, edits) : keptIn(signature.answers);
