import { cut } from './cut.ts';
import { boxOf, moved } from './laid.ts';
import type { LaidNode } from './laid.ts';
import { region } from './look.ts';
import type { Strip } from './strip.ts';

/** A strip, or a part of it, at its place on a page. */
export interface Placed {
  readonly strip: Strip;
  readonly node: LaidNode;
  /** A table's head that stood before; nobody needs to hear it twice. */
  readonly repeated: boolean;
  /** Whether the strip begins here, and not on a page before. */
  readonly begins: boolean;
}

/** What stands on one page, from top to bottom. */
export type PagePlan = readonly Placed[];

/** The least worth leaving of a strip at the foot of a page when it must be cut: some lines of text. */
const leastPart = 72;
const leastFlow = 36;

/** The height that must still be free for a strip and for all that may not be parted from it. */
function needOf(strips: readonly Strip[], from: number, nodeOf: (strip: Strip) => LaidNode): number {
  let need = 0;
  for (let index = from; index < strips.length; index += 1) {
    const strip = strips[index];
    if (strip === undefined) break;
    const { height } = boxOf(nodeOf(strip));
    need += (index === from ? 0 : strip.gap) + (strip.flows === true ? Math.min(height, leastFlow) : height);
    if (strip.staysWithNext !== true) break;
  }
  return need;
}

/**
 * Puts the strips of one document on pages. Every height is known by now, so nothing is measured twice and nothing can overflow:
 * a strip higher than a page is cut between its lines.
 */
export function paginate(strips: readonly Strip[], nodeOf: (strip: Strip) => LaidNode): readonly PagePlan[] {
  const pages: Placed[][] = [[]];
  let page: Placed[] = [];
  pages[0] = page;
  let y = 0;
  const put = (strip: Strip, node: LaidNode, begins: boolean, repeated = false): void => {
    page.push({ strip, node: moved(node, { left: region.left, top: region.top + y }), repeated, begins });
    y += boxOf(node).height;
  };
  const turn = ({ head }: Strip): void => {
    page = [];
    pages.push(page);
    y = 0;
    if (head !== undefined) put(head, nodeOf(head), false, true);
  };
  const isFresh = (): boolean => page.every(({ repeated }) => repeated);

  strips.forEach((strip, index) => {
    let node = nodeOf(strip);
    let begins = true;
    const headHeight = strip.head === undefined ? 0 : boxOf(nodeOf(strip.head)).height;
    const wholePage = region.height - headHeight;
    const need = needOf(strips, index, nodeOf);
    const gap = isFresh() ? 0 : strip.gap;
    const least =
      need <= wholePage ? need : Math.min(boxOf(node).height, boxOf(node).height <= wholePage ? Infinity : leastPart);
    if (y + gap + least > region.height && !isFresh()) turn(strip);
    else y += gap;
    for (
      let parts = cut(node, region.height - y);
      boxOf(node).height > region.height - y && parts !== null;
      parts = cut(node, region.height - y)
    ) {
      put(strip, parts[0], begins);
      begins = false;
      turn(strip);
      node = parts[1];
    }
    put(strip, node, begins);
  });
  return pages;
}
