import type { LaidNode } from './laid.ts';
import { boxOf } from './laid.ts';
import { paper } from './look.ts';
import type { Placed } from './paginate.ts';

/**
 * Numbers the landmarks of a pack in reading order and finds for each the one it stands under. Gives, for each placed strip, a
 * node that draws nothing and to which the outline, and for a document the contents, lead.
 */
export function outlineOf(): (placed: Placed) => readonly LaidNode[] {
  let count = 0;
  const open: { ref: number; depth: number }[] = [];
  return ({ strip: { landmark }, node, begins }) => {
    if (landmark === undefined || !begins) return [];
    const { title, depth, document } = landmark;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const ref = count;
    const parent = open.at(-1)?.ref ?? null;
    count += 1;
    open.push({ ref, depth });
    // pdfkit takes the left edge of an outline's aim from the right edge of the page.
    const bookmark = { title, ref, parent, expanded: depth === 0, left: paper.width };
    return [
      {
        type: 'VIEW',
        style: {},
        box: { ...boxOf(node), left: 0, width: 0, height: 0 },
        props: document === undefined ? { bookmark } : { bookmark, id: document },
        children: [],
      },
    ];
  };
}
