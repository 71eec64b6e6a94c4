import type { Case, Path } from '../case/case.ts';
import { askedKey, pathOfKey, recorded, rowsKey } from '../case/recorded.ts';
import { isAsked } from './is-asked.ts';
import type { AskedAt } from './question-at.ts';
import { questionAt } from './question-at.ts';
import { rowView } from './walk.ts';

/** What an answer, a list or whether a path is asked depends on, and nothing else does: the conditions on the way to it. */
function decidedBy({ form, step, row, page, question }: AskedAt, c: Case): readonly string[] {
  const { case: seen, used } = recorded(c);
  const inRow = step.kind === 'list' && row !== undefined ? rowView(step, row, seen) : seen;
  isAsked(form, seen);
  step.when?.(seen);
  page?.when?.(inRow);
  question?.when?.(inRow);
  return Object.keys(used());
}

const listOf = (path: Path): Path => path.slice(0, Math.max(path.lastIndexOf('.'), 0));

/**
 * Tells what may be another once some paths are, whatever is typed there: the paths themselves, the rows they add or take away,
 * and what is asked, or no longer asked, because of them, however far along.
 * @param paths answers, or the keys of rows to add, move or remove.
 * @param c the case before the change.
 * @returns whether what stands at a key of `Used` may be another.
 */
export function whatFollows(paths: readonly Path[], c: Case): (key: string) => boolean {
  const changed = new Set(paths.flatMap((path) => [path, askedKey(path), rowsKey(listOf(path))]));
  const within = paths.map((path) => `${path}.`);
  const known = new Map<string, boolean>();
  const follows = (key: string): boolean => {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, false); // conditions read only what is asked before, so nobody waits for this
    const path = pathOfKey(key);
    const at = questionAt(path);
    const does =
      changed.has(key) ||
      changed.has(path) ||
      within.some((start) => path.startsWith(start)) ||
      (at !== undefined && decidedBy(at, c).some(follows));
    known.set(key, does);
    return does;
  };
  return follows;
}
