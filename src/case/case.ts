import type { Typed } from './typed.ts';

/** Where an answer belongs: dotted words, such as `pupil.name` or `hazards.<row>.precautions`. Never holds an answer. */
export type Path = string;

/** The current answers, by path, as they were typed. */
export type Answers = ReadonlyMap<Path, Typed>;

/**
 * One arrangement for one pupil, as its current answers give it. It gives the answers that are asked and no others: what is
 * no longer asked stays in the edits and reaches no rule, document, signature or list. Nobody sees all answers at once, so
 * that what a reader used is known by what it asked for (`recorded.ts`).
 */
export interface Case {
  /** The answer at a path; `undefined` where there is none, or it is not asked for. */
  get(path: Path): Typed | undefined;
  /** The rows of a list, by position, then by id so that every device agrees. */
  rows(list: Path): readonly string[];
  /** Whether the forms ask for a path in this case. */
  asks(path: Path): boolean;
}

/**
 * Makes a case of answers.
 * @param answers the asked ones alone; they are not changed afterwards.
 * @param asks whether a path is asked; without it, what is answered is what is asked.
 */
export function caseFrom(answers: Answers, asks: Case['asks'] = (path) => answers.has(path)): Case {
  return { get: (path) => answers.get(path), rows: rowsIn(answers), asks };
}

/** Finds the rows of a list among answers, in order, each list once. A row is there while its own key, which holds its position, is. */
export function rowsIn(answers: Answers): Case['rows'] {
  const known = new Map<Path, readonly string[]>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const start = `${list}.`;
    const rows: { readonly id: string; readonly position: number }[] = [];
    for (const path of answers.keys()) {
      if (!path.startsWith(start) || path.includes('.', start.length)) continue;
      const typed = answers.get(path);
      if (typeof typed === 'string') rows.push({ id: path.slice(start.length), position: Number(typed) || 0 });
    }
    const found = rows.sort(byPosition).map(({ id }) => id);
    known.set(list, found);
    return found;
  };
}

const byPosition = (
  a: { readonly id: string; readonly position: number },
  b: { readonly id: string; readonly position: number },
): number => a.position - b.position || (a.id < b.id ? -1 : 1);
