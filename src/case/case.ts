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
  let found: ReadonlyMap<Path, readonly string[]> | undefined;
  return {
    get: (path) => answers.get(path),
    rows: (list) => (found ??= rowsByList(answers)).get(list) ?? [],
    asks,
  };
}

/** The rows of every list that answers tell of, in order. A row is there while its own key, which holds its position, is. */
export function rowsByList(answers: Answers): ReadonlyMap<Path, readonly string[]> {
  const lists = new Map<Path, { readonly id: string; readonly position: number }[]>();
  for (const [path, typed] of answers) {
    const dot = path.lastIndexOf('.');
    if (dot === -1 || typeof typed !== 'string') continue;
    const [list, row] = [path.slice(0, dot), { id: path.slice(dot + 1), position: Number(typed) || 0 }];
    const rows = lists.get(list);
    if (rows === undefined) lists.set(list, [row]);
    else rows.push(row);
  }
  return new Map([...lists].map(([list, rows]) => [list, rows.sort(byPosition).map(({ id }) => id)]));
}

const byPosition = (
  a: { readonly id: string; readonly position: number },
  b: { readonly id: string; readonly position: number },
): number => a.position - b.position || (a.id < b.id ? -1 : 1);

/** A case in which nothing has been answered. */
export const emptyCase: Case = caseFrom(new Map());
