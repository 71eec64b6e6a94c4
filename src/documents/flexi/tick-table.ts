import type { Block } from '../model.ts';
import { table } from '../parts/blocks.ts';

/**
 * A checklist: each line with `Yes` where it is ticked, else with an empty cell to tick by hand.
 * @param lines the lines in their order, by the value that is ticked.
 * @param ticked the values that are ticked; `undefined` where nothing is answered.
 */
export const tickTable = <T extends string>(
  caption: string,
  lines: readonly (readonly [value: T, words: string])[],
  ticked: readonly T[] | undefined,
): Block =>
  table(
    caption,
    [
      ['What it takes', 84],
      ['Yes', 16],
    ],
    lines.map(([value, words]) => [words, ticked?.includes(value) === true ? 'Yes' : null]),
  );
