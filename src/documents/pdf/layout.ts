import layoutDocument from '@react-pdf/layout';
import type { DocumentNode } from '@react-pdf/layout';
import { Document, Page, pdf } from '@react-pdf/renderer';
import { cloneElement, createElement } from 'react';
import { fontStore } from './fonts.ts';
import type { LaidNode } from './laid.ts';
import { region } from './look.ts';
import { splitRuns } from './split-runs.ts';
import type { Strip } from './strip.ts';

// The layout takes the store of fonts as its second argument; its types do not say so.
const layOutDocument: (document: DocumentNode, fonts: typeof fontStore) => Promise<unknown> = layoutDocument;

const isLaid = (node: unknown): node is LaidNode =>
  typeof node === 'object' && node !== null && 'type' in node && 'children' in node;

/** Lays strips out one below the other on one page that is as long as they need, and gives back each with its true height. */
async function layOut(strips: readonly Strip[]): Promise<readonly LaidNode[]> {
  const pieces = strips.map(({ key, build }) => cloneElement(build(), { key }));
  const page = createElement(Page, { size: [region.width, 1], wrap: false }, ...pieces);
  const { container } = pdf(createElement(Document, null, page)) as { container: { document: DocumentNode } };
  const laid = await layOutDocument(container.document, fontStore);
  if (!isLaid(laid)) throw new Error('The layout gave no tree.');
  return (laid.children?.[0]?.children ?? []).map(splitRuns);
}

/** What was laid out before, by the keys of the strips. */
export type LaidStrips = Map<string, LaidNode>;

/**
 * Lays out the strips that are not yet in `known`, and adds them to it. So one changed answer costs one strip, not a document.
 */
export async function layOutNew(strips: readonly Strip[], known: LaidStrips): Promise<void> {
  const fresh = new Map(strips.filter(({ key }) => !known.has(key)).map((strip) => [strip.key, strip]));
  if (fresh.size === 0) return;
  const keys = [...fresh.keys()];
  const nodes = await layOut([...fresh.values()]);
  nodes.forEach((node, index) => {
    const key = keys[index];
    if (key !== undefined) known.set(key, node);
  });
}
