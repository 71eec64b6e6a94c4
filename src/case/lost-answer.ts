import type { Path } from './case.ts';
import type { Edits } from './current.ts';
import { headEdits } from './current.ts';
import type { Edit } from './edit.ts';
import { isLost, isUnnamed } from './edit.ts';
import { remembered } from './remembered.ts';

/** The edits whose place one took; where one of them is lost, those whose place that took. */
export function replacedBy(edit: Edit, edits: Edits): readonly Edit[] {
  const found = new Map<string, Edit>();
  const visited = new Set<string>();
  const waiting = [...edit.replaces];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const one = visited.has(id) ? undefined : edits.get(id);
    visited.add(id);
    if (one === undefined) continue;
    if (isLost(one)) waiting.push(...one.replaces);
    else found.set(id, one);
  }
  return [...found.values()];
}

/** Where the last answer is lost, until it is typed again; with what is known to have stood there before it. */
export const lostAnswers = remembered((edits: Edits): ReadonlyMap<Path, readonly Edit[]> => {
  const lost = new Map<Path, readonly Edit[]>();
  for (const [path, own] of headEdits(edits))
    if (own.every(isLost))
      lost.set(
        path,
        own.flatMap((edit) => replacedBy(edit, edits)),
      );
  return lost;
});

/**
 * Whether the answer just before the present one is lost: the present one was typed before anybody knew of it, for it names the lost one itself.
 * Once it is typed again, nothing is.
 */
export const isLostBefore = (path: Path, edits: Edits): boolean =>
  (headEdits(edits).get(path) ?? []).some(({ replaces }) =>
    replaces.some((id) => {
      const before = edits.get(id);
      return before !== undefined && isLost(before) && !isUnnamed(before);
    }),
  );
