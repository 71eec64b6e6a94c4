import type { Answers, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { currentAnswers, headEdits, mergeEdits } from '../case/current.ts';
import { isSameTyped } from '../case/typed.ts';

/**
 * All that was answered when what stands at a path was first written down there after a moment; `undefined` where it was not. Ours.
 * @param since UTC, ISO 8601.
 */
export function answersWhenWritten(edits: Edits, path: Path, since: string): Answers | undefined {
  const now = headEdits(edits).get(path)?.at(-1);
  if (now === undefined) return undefined;
  const [at] = [...edits.values()]
    .flatMap((edit) => (edit.path === path && edit.at > since && isSameTyped(edit.value, now.value) ? [edit.at] : []))
    .sort();
  if (at === undefined) return undefined;
  const by = [...edits.values()].filter((edit) => edit.at <= at);
  return currentAnswers(mergeEdits(by, []));
}
