import type { Block } from '../model.ts';

/** A paper that a parent signs, in the parts in which they read it on the screen, in its order: all of it stands in one of them. */
export interface ParentsPages {
  /** Who it is about, what would happen and why. */
  readonly hello: readonly Block[];
  /** The days and hours, and when they are looked at again. */
  readonly days: readonly Block[];
  /** What each side says and takes on. */
  readonly take: readonly Block[];
  /** What can be said to it, and how a mind is changed. */
  readonly decide: readonly Block[];
}

/** The parts of a paper, one after the other. */
export const pagesTogether = ({ hello, days, take, decide }: ParentsPages): readonly Block[] => [
  ...hello,
  ...days,
  ...take,
  ...decide,
];
