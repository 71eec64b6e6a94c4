import type { ReactElement } from 'react';
import type { Cell } from '../../model.ts';
import { colours, handRoom, region } from '../look.ts';
import type { Sizes } from '../look.ts';
import type { Draw } from '../marks.ts';
import { box, text } from '../piece.ts';
import { strip } from '../strip.ts';
import type { Group, Strip } from '../strip.ts';

const padX = 6;
const padY = 5;

/** The ruling of one row: a frame and a line between columns, the first column tinted where it holds labels. */
const ruling =
  (widths: readonly number[], tinted: 'all' | 'first' | 'none'): Draw =>
  (pen, { left, top, width, height }) => {
    const [first = 0] = widths;
    if (tinted !== 'none') pen.rect(left, top, tinted === 'all' ? width : first, height).fill(colours.tint);
    pen.lineWidth(0.6).rect(left, top, width, height);
    let x = left;
    for (const column of widths.slice(0, -1)) {
      x += column;
      pen.moveTo(x, top).lineTo(x, top + height);
    }
    pen.stroke(colours.rule);
    if (tinted === 'all') pen.rect(left, top, width, 1.5).fill(colours.brand);
  };

const cell = (words: Cell, width: number, size: number, heads: boolean, bold: boolean): ReactElement => {
  const marks = heads ? ({ role: 'TH', scope: 'Row' } as const) : ({ role: 'TD' } as const);
  if (words === null || words === '') return box({ width, minHeight: handRoom }, marks);
  return text({ size, width, weight: bold ? 700 : 400, padX, padY }, words, marks);
};

const row = (cells: readonly Cell[], widths: readonly number[], size: number, labelled: boolean): ReactElement =>
  box(
    { width: region.width, flexDirection: 'row' },
    { role: 'TR', draw: ruling(widths, labelled ? 'first' : 'none') },
    ...widths.map((width, index) => cell(cells[index] ?? null, width, size, index === 0, index === 0 && labelled)),
  );

const head = (words: readonly string[], widths: readonly number[], size: number): ReactElement =>
  box(
    { width: region.width, flexDirection: 'row', alignItems: 'flex-end' },
    { role: 'TR', draw: ruling(widths, 'all') },
    ...widths.map((width, index) =>
      text({ size, width, weight: 700, colour: colours.brand, padX, padY }, words[index] ?? '', {
        role: 'TH',
        scope: 'Column',
      }),
    ),
  );

const caption = (words: string, size: number): ReactElement =>
  text({ size, width: region.width, weight: 700 }, words, { role: 'Caption' });

const captionStrips = (words: string, sizes: Sizes, within: readonly Group[]): readonly Strip[] =>
  words === '' ? [] : [strip('caption', caption, [words, sizes.body], { within, gap: 14, staysWithNext: true })];

/** The first row and the last but one stay with the next: no row stands alone at the foot or the head of a page. */
const isByAnEnd = (index: number, count: number): boolean => count > 1 && (index === 0 || index === count - 2);

const labelShare = 0.38;

/** Ruled rows of label and answer; where there is no answer, room to write it. */
export function fieldsStrips(
  words: string,
  rows: readonly { readonly label: string; readonly value: Cell }[],
  sizes: Sizes,
  within: readonly Group[],
): readonly Strip[] {
  const inside = [...within, { role: 'Table', title: words } as const];
  const widths = [region.width * labelShare, region.width * (1 - labelShare)];
  const captions = captionStrips(words, sizes, inside);
  const lines = rows.map(({ label, value }, index) =>
    strip('row', row, [[label, value], widths, sizes.body, true], {
      within: inside,
      gap: index > 0 ? 0 : captions.length > 0 ? 5 : 10,
      staysWithNext: isByAnEnd(index, rows.length),
    }),
  );
  return [...captions, ...lines];
}

/** A table: its head stands again on each page, and no row is cut. `shares` are shares of the page's width. */
export function tableStrips(
  words: string,
  heads: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly Cell[])[],
  sizes: Sizes,
  within: readonly Group[],
): readonly Strip[] {
  const inside = [...within, { role: 'Table', title: words } as const];
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => (share / sum) * region.width);
  const captions = captionStrips(words, sizes, inside);
  const headStrip = strip('head', head, [heads, widths, sizes.body], {
    within: inside,
    gap: captions.length > 0 ? 5 : 10,
    staysWithNext: true,
  });
  const lines = rows.map((cells, index) =>
    strip('row', row, [cells, widths, sizes.body, false], {
      within: inside,
      gap: 0,
      head: headStrip,
      staysWithNext: isByAnEnd(index, rows.length),
    }),
  );
  return [...captions, headStrip, ...lines];
}
