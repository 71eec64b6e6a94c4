import type { Answers, Path } from './case.ts';
import { withEarlierAnswers } from './earlier-answers.ts';
import type { Edit } from './edit.ts';
import { isLost } from './edit.ts';
import { remembered } from './remembered.ts';
import type { Typed } from './typed.ts';

/** The edits of a case, by id. */
export type Edits = ReadonlyMap<string, Edit>;

/** A value as text that is the same for the same answer, in whichever order its boxes were filled. */
const textOf = (value: Edit['value']): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).sort() : value,
  );

/** What stands in the place of an edit that is lost twice: it took the place of all that either is known to have taken the place of. `undefined` where one is not lost. */
export const lostTwice = (a: Edit, b: Edit): Edit | undefined =>
  isLost(a) && isLost(b) ? { ...a, replaces: [...new Set([...a.replaces, ...b.replaces])].sort() } : undefined;

const latest = (a: Edit, b: Edit): Edit => {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return textOf(a.value) >= textOf(b.value) ? a : b;
};

/**
 * The union of two sets of edits. Any order and any repetition of unions gives the same set: of two states of one edit, the one
 * typed into last stays.
 */
export function mergeEdits(a: Iterable<Edit>, b: Iterable<Edit>): Edits {
  const merged = new Map<string, Edit>();
  for (const edit of [...a, ...b]) {
    const known = merged.get(edit.id);
    merged.set(edit.id, known === undefined ? edit : (lostTwice(known, edit) ?? latest(known, edit)));
  }
  return merged;
}

/** The edits that nothing replaces, by path, oldest first. More than one for a path with different values is a conflict. */
export const headEdits = remembered((edits: Edits): ReadonlyMap<Path, readonly Edit[]> => {
  const replaced = new Set<string>();
  for (const edit of edits.values()) for (const id of edit.replaces) replaced.add(id);
  const heads = new Map<Path, Edit[]>();
  for (const edit of edits.values()) {
    if (replaced.has(edit.id)) continue;
    const own = heads.get(edit.path);
    if (own === undefined) heads.set(edit.path, [edit]);
    else own.push(edit);
  }
  for (const list of heads.values())
    if (list.length > 1) list.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  return heads;
});

/** The paths at which two people, or two devices, answered differently; the person is asked which holds. What is lost nobody can choose. */
export function conflicts(edits: Edits): ReadonlyMap<Path, readonly Edit[]> {
  return new Map(
    [...headEdits(edits)].filter(
      ([, heads]) => new Set(heads.flatMap((edit) => (isLost(edit) ? [] : [textOf(edit.value)]))).size > 1,
    ),
  );
}

/** The current answers, as today’s forms ask for them. At a conflict the last one typed stands until the person has chosen. */
export function currentAnswers(edits: Edits): Answers {
  const answers = new Map<Path, Typed>();
  for (const [path, own] of headEdits(edits)) {
    const value = own.at(-1)?.value;
    if (value !== null && value !== undefined) answers.set(path, value);
  }
  return withEarlierAnswers(answers, [...edits.values()]);
}
