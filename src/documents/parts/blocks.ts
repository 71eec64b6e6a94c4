import type { Block, Cell } from '../model.ts';

/** One ruled row: the name of an answer, and the answer. */
export interface Row {
  readonly label: string;
  readonly value: Cell;
}

export const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
export const subheading = (text: string): Block => ({ kind: 'heading', level: 3, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const note = (text: string): Block => ({ kind: 'note', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', ordered: false, items });

/** Ruled rows under a caption; nothing where there is no row. */
export const fields = (caption: string, rows: readonly Row[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'fields', caption, rows }];

/** One column of a table: its head, and its share of the page's width. */
export type Column = readonly [head: string, width: number];

/** A table; without a row of its own it has one empty row to write in. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Block {
  return {
    kind: 'table',
    caption,
    head: columns.map(([head]) => head),
    widths: columns.map(([, width]) => width),
    rows: rows.length === 0 ? [columns.map(() => null)] : rows,
  };
}
