import type { Typed } from './typed.ts';

/** Where an answer belongs: dotted words, such as `pupil.name` or `hazards.<row>.precautions`. Never holds an answer. */
export type Path = string;

/** The current answers, by path, as they were typed. */
export type Answers = ReadonlyMap<Path, Typed>;

/**
 * One arrangement for one pupil, as its current answers give it. It holds the answers that are asked and no others: what is
 * no longer asked stays in the edits and reaches no rule, document, signature or list.
 */
export interface Case {
  readonly answers: Answers;
}

/** A case in which nothing has been answered. */
export const emptyCase: Case = { answers: new Map() };
