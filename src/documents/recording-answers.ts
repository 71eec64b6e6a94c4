import type { Answers, Path } from '../case/case.ts';
import { rowsOf } from '../case/list.ts';
import type { ListField } from '../case/list.ts';
import type { Signature } from '../case/signature.ts';
import type { Typed } from '../case/typed.ts';
import { isBlank } from '../case/typed.ts';

/** What a document used, by path: the answer as it was, or `null` where there was none. */
export type Used = Signature['used'];

const ROWS = '.*';

/** The path under which the rows of a list are asked for as a whole; no answer ever stands there. */
export const rowsPath = (list: Pick<ListField, 'path'>): Path => `${list.path}${ROWS}`;

const isTicks = (typed: Typed): typed is readonly string[] => Array.isArray(typed);

/** What stands at a path: the answer, `null` where it is blank or missing, the ids of its rows for a list. */
export function usedAt(answers: Answers, path: Path): Used[string] {
  if (path.endsWith(ROWS)) return [...rowsOf({ answers }, { path: path.slice(0, -ROWS.length) })];
  const typed = answers.get(path);
  if (typed === undefined || isBlank(typed)) return null;
  if (typeof typed === 'string') return typed;
  return isTicks(typed) ? [...typed] : { ...typed };
}

/**
 * Answers that remember which of them were looked up. Walking over all of them records nothing: who does so to find a list's
 * rows asks for them by `rowsIn` (list-rows.ts).
 */
export class RecordingAnswers implements ReadonlyMap<Path, Typed> {
  readonly #answers: Answers;
  readonly #paths = new Set<Path>();

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** What was looked up so far. */
  used(): Used {
    return Object.fromEntries([...this.#paths].sort().map((path) => [path, usedAt(this.#answers, path)]));
  }

  get(path: Path): Typed | undefined {
    this.#paths.add(path);
    return this.#answers.get(path);
  }

  has(path: Path): boolean {
    this.#paths.add(path);
    return this.#answers.has(path);
  }

  get size(): number {
    return this.#answers.size;
  }

  entries() {
    return this.#answers.entries();
  }

  keys() {
    return this.#answers.keys();
  }

  values() {
    return this.#answers.values();
  }

  forEach(callback: (typed: Typed, path: Path, answers: Answers) => void): void {
    for (const [path, typed] of this.#answers) callback(typed, path, this);
  }

  [Symbol.iterator]() {
    return this.#answers[Symbol.iterator]();
  }
}
