import type { ReactElement } from 'react';
import { colours, region } from '../look.ts';
import type { Draw } from '../marks.ts';
import { box, text } from '../piece.ts';
import { strip } from '../strip.ts';
import type { Group, Strip } from '../strip.ts';
import { drawSignpost } from './signpost.ts';

const underline: Draw = (pen, { left, top, width, height }) => {
  pen.rect(left, top + height - 2.5, width, 2.5).fill(colours.brand);
};

const plain = (title: string, size: number): ReactElement =>
  box(
    { width: region.width, paddingBottom: 10 },
    { draw: underline },
    text({ size, width: region.width, weight: 700, colour: colours.brand, tight: true }, title, { role: 'H1' }),
  );

const markHeight = 60;

const withMark = (title: string, size: number): ReactElement =>
  box(
    { width: region.width, paddingTop: markHeight + 14, paddingBottom: 14 },
    {
      draw: (pen, place) => {
        underline(pen, place);
        drawSignpost(pen, { ...place, width: markHeight, height: markHeight });
      },
    },
    text({ size: size + 8, width: region.width, weight: 700, colour: colours.brand, tight: true }, title, {
      role: 'H1',
    }),
  );

/** The heading of a document; the cover's stands under the mark. */
export function titleStrip(title: string, document: string, size: number, within: readonly Group[]): Strip {
  const more = { within, gap: 0, staysWithNext: true, landmark: { title, depth: 0, document } } as const;
  return document === 'cover'
    ? strip('cover', withMark, [title, size], more)
    : strip('title', plain, [title, size], more);
}
