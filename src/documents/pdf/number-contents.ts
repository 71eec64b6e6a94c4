import { boxOf, moved } from './laid.ts';
import type { LaidNode } from './laid.ts';
import type { PagePlan } from './paginate.ts';
import type { Strip } from './strip.ts';

/** The pages of one document. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly PagePlan[];
}

function firstPages(parts: readonly Part[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  let page = 1;
  for (const { id, pages } of parts) {
    first.set(id, page);
    page += pages.length;
  }
  return first;
}

/**
 * Writes the page numbers into the contents, which are known only once all is on its page. An entry keeps its place: a number
 * changes no height. `layOut` must give back a node for each strip.
 */
export async function numberContents(
  parts: readonly Part[],
  layOut: (strips: readonly Strip[]) => Promise<(strip: Strip) => LaidNode>,
): Promise<readonly Part[]> {
  const first = firstPages(parts);
  const numbered = (strip: Strip): Strip => {
    const page = strip.entry === undefined ? undefined : first.get(strip.entry.document);
    return page === undefined ? strip : (strip.entry?.withPage(page) ?? strip);
  };
  const strips = parts.flatMap(({ pages }) => pages.flat().map(({ strip }) => strip));
  const nodeOf = await layOut(strips.filter(({ entry }) => entry !== undefined).map(numbered));
  return parts.map((part) => ({
    ...part,
    pages: part.pages.map((plan) =>
      plan.map((placed) => {
        if (placed.strip.entry === undefined) return placed;
        const strip = numbered(placed.strip);
        const { left, top } = boxOf(placed.node);
        return { ...placed, strip, node: moved(nodeOf(strip), { left, top }) };
      }),
    ),
  }));
}
