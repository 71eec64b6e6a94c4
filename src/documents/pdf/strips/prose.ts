import type { ReactElement } from 'react';
import { colours, region } from '../look.ts';
import type { Sizes } from '../look.ts';
import type { Draw } from '../marks.ts';
import { box, text } from '../piece.ts';
import { strip } from '../strip.ts';
import type { Group, Strip } from '../strip.ts';

const heading = (words: string, size: number, role: 'H2' | 'H3'): ReactElement =>
  text(
    { size, width: region.width, weight: 700, colour: role === 'H2' ? colours.brand : colours.ink, tight: true },
    words,
    { role },
  );

/** A heading inside a document. `role` says how deep it stands, `level` how large it is. */
export function headingStrip(
  words: string,
  level: 2 | 3,
  role: 'H2' | 'H3',
  sizes: Sizes,
  within: readonly Group[],
): Strip {
  const size = level === 2 ? sizes.heading2 : sizes.heading3;
  return strip('heading', heading, [words, size, role], {
    within,
    gap: level === 2 ? 22 : 16,
    staysWithNext: true,
    landmark: { title: words, depth: role === 'H2' ? 1 : 2 },
  });
}

const paragraph = (words: string, size: number): ReactElement =>
  text({ size, width: region.width }, words, { role: 'P' });

/** A paragraph; a page may end between its lines. */
export const paragraphStrip = (words: string, sizes: Sizes, within: readonly Group[]): Strip =>
  strip('paragraph', paragraph, [words, sizes.body], { within, gap: 8, flows: true });

const noteGround: Draw = (pen, { left, top, width, height }) => {
  pen.rect(left, top, width, height).fill(colours.tint);
  pen.rect(left, top, 4, height).fill(colours.brand);
};

const note = (words: string, size: number): ReactElement =>
  box(
    { width: region.width, paddingLeft: 16, paddingRight: 12, paddingTop: 9, paddingBottom: 9 },
    { draw: noteGround },
    text({ size, width: region.width - 28 }, words, { role: 'P' }),
  );

/** A paragraph set apart on a tinted ground. */
export const noteStrip = (words: string, sizes: Sizes, within: readonly Group[]): Strip =>
  strip('note', note, [words, sizes.body], { within, gap: 12 });

const indent = 22;

const item = (label: string, words: string, size: number): ReactElement =>
  box(
    { width: region.width, flexDirection: 'row' },
    { role: 'LI' },
    text({ size, width: indent, weight: 700, colour: colours.brand, padX: 3 }, label, { role: 'Lbl' }),
    text({ size, width: region.width - indent }, words, { role: 'LBody' }),
  );

/** One strip for each item of a list. */
export function listStrips(
  items: readonly string[],
  ordered: boolean,
  sizes: Sizes,
  within: readonly Group[],
): readonly Strip[] {
  const list: Group = { role: 'L' };
  return items.map((words, index) =>
    strip('item', item, [ordered ? `${String(index + 1)}.` : '\u2022', words, sizes.body], {
      within: [...within, list],
      gap: index === 0 ? 8 : 4,
    }),
  );
}
