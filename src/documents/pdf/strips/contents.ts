import type { ReactElement } from 'react';
import { colours, region } from '../look.ts';
import type { Sizes } from '../look.ts';
import type { Draw } from '../marks.ts';
import { box, text } from '../piece.ts';
import { strip } from '../strip.ts';
import type { Group, Strip } from '../strip.ts';

const pageWidth = 70;
const padY = 3;

const line: Draw = (pen, { left, top, width, height }) => {
  pen
    .lineWidth(0.6)
    .moveTo(left, top + height)
    .lineTo(left + width, top + height)
    .stroke(colours.rule);
};

const entry = (title: string, document: string, linked: boolean, page: number | null, size: number): ReactElement => {
  const width = region.width - pageWidth;
  const marks = linked
    ? ({ role: 'Link', alt: `Go to: ${title}`, leadsTo: document } as const)
    : ({ role: 'P' } as const);
  return box(
    { width: region.width, flexDirection: 'row' },
    { role: 'TOCI', draw: line },
    box(
      { width },
      linked ? { role: 'Reference' } : {},
      text({ size, width, weight: 700, colour: colours.brand, padY }, title, marks),
    ),
    text({ size, width: pageWidth, align: 'right', padY }, page === null ? '' : `Page ${String(page)}`, { role: 'P' }),
  );
};

/** Links to those documents of the pack that are `printed` in the same file. Page numbers come once the pages are known. */
export function contentsStrips(
  entries: readonly { readonly document: string; readonly title: string }[],
  printed: ReadonlySet<string>,
  sizes: Sizes,
  within: readonly Group[],
): readonly Strip[] {
  const inside = [...within, { role: 'TOC' } as const];
  return entries.map(({ document, title }, index) => {
    const more = { within: inside, gap: index === 0 ? 10 : 0 };
    const withPage = (page: number | null): Strip =>
      strip('entry', entry, [title, document, printed.has(document), page, sizes.body], more);
    return { ...withPage(null), entry: { document, withPage } };
  });
}
