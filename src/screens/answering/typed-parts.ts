import type { Typed } from '../../case/typed.ts';
import { isTicks } from '../../case/typed.ts';

/** What was typed, as one text; blank where it is of another shape. */
export const textOf = (typed: Typed | undefined): string => (typeof typed === 'string' ? typed : '');

/** What was ticked. */
export const ticksOf = (typed: Typed | undefined): readonly string[] => (isTicks(typed) ? typed : []);
