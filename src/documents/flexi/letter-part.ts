import type { Block, Cell } from '../model.ts';
import { heading, paragraph, table } from '../parts/blocks.ts';

/** How many empty lines a part has that is written by hand. */
const EMPTY_LINES = 4;

/** A part of a letter under its heading: as it was written, or lines to write on. */
export const written = (title: string, words: Cell): readonly Block[] =>
  words === null
    ? [
        table(
          title,
          [['Room to write', 100]],
          Array.from({ length: EMPTY_LINES }, () => [null]),
        ),
      ]
    : [heading(title), paragraph(words)];
