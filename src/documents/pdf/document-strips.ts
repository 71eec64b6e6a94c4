import type { Block, Document } from '../model.ts';
import { sizesFor } from './look.ts';
import type { Sizes } from './look.ts';
import type { Group, Strip } from './strip.ts';
import { chartStrips } from './strips/chart.ts';
import { contentsStrips } from './strips/contents.ts';
import { headingStrip, listStrips, noteStrip, paragraphStrip } from './strips/prose.ts';
import { ratingStrip } from './strips/rating.ts';
import { signatureStrip } from './strips/signature.ts';
import { fieldsStrips, tableStrips } from './strips/table.ts';
import { titleStrip } from './strips/title.ts';
import { weekGridStrips } from './strips/week-grid.ts';

function stripsOf(
  block: Exclude<Block, { readonly kind: 'heading' }>,
  sizes: Sizes,
  within: readonly Group[],
  printed: ReadonlySet<string>,
): readonly Strip[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphStrip(block.text, sizes, within)];
    case 'note':
      return [noteStrip(block.text, sizes, within)];
    case 'list':
      return listStrips(block.items, block.ordered, sizes, within);
    case 'fields':
      return fieldsStrips(block.caption, block.rows, sizes, within);
    case 'table':
      return tableStrips(block.caption, block.head, block.widths, block.rows, sizes, within);
    case 'chart':
      return chartStrips(block.sentence, block.fullHours, block.weeks, sizes, within);
    case 'week-grid':
      return weekGridStrips(block.caption, block.from, block.to, block.weeks, sizes, within);
    case 'rating':
      return [ratingStrip(block.rating, block.sentence, sizes, within)];
    case 'signature':
      return [signatureStrip(block.label, block.signed, sizes, within)];
    case 'contents':
      return contentsStrips(block.entries, printed, sizes, within);
  }
}

/** A letter’s close stands on the page of its signature, and the parent’s place on that of the head’s. */
const belongTogether = (block: Block, next: Block | undefined): boolean =>
  next?.kind === 'signature' &&
  (block.kind === 'paragraph' || (block.kind === 'signature' && block.role === 'parent' && next.role === 'head'));

/** One document of a pack as strips, in reading order. It begins a page. `printed` are the documents of the same file. */
export function documentStrips(document: Document, printed: ReadonlySet<string>): readonly Strip[] {
  const sizes = sizesFor(document.forParent);
  const within: readonly Group[] = [{ role: 'Sect', title: document.title }];
  const strips = [titleStrip(document.title, document.id, sizes.title, within)];
  let underSecond = false;
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind !== 'heading') {
      const own = stripsOf(block, sizes, within, printed);
      strips.push(
        ...(belongTogether(block, document.blocks[index + 1])
          ? own.map((one) => ({ ...one, staysWithNext: true }))
          : own),
      );
      continue;
    }
    // A reader who steps from heading to heading must find no level left out.
    underSecond ||= block.level === 2;
    strips.push(headingStrip(block.text, block.level, block.level === 3 && underSecond ? 'H3' : 'H2', sizes, within));
  }
  return strips;
}
