import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../src/documents/pdf/laid.ts';
import type { LaidNode } from '../../../src/documents/pdf/laid.ts';
import { region } from '../../../src/documents/pdf/look.ts';
import { paginate } from '../../../src/documents/pdf/paginate.ts';
import type { Strip } from '../../../src/documents/pdf/strip.ts';

const lineHeight = 20;

const textOf = (lines: number): LaidNode => ({
  type: 'TEXT',
  box: { top: 0, left: 0, width: 100, height: lines * lineHeight },
  lines: Array.from({ length: lines }, (_, index) => ({
    box: { x: 0, y: index * lineHeight, width: 100, height: lineHeight },
    runs: [],
  })),
});

const boxAt = (height: number, ...children: readonly LaidNode[]): LaidNode => ({
  type: 'VIEW',
  box: { top: 0, left: 0, width: 200, height },
  children,
});

interface Planned {
  readonly strip: Strip;
  readonly node: LaidNode;
}

const planned = (key: string, node: LaidNode, more: Partial<Strip> = {}): Planned => ({
  node,
  strip: { key, build: () => createElement('VIEW'), within: [], gap: 0, ...more },
});

function plan(all: readonly Planned[], heads: readonly Planned[] = []): ReturnType<typeof paginate> {
  const nodes = new Map([...all, ...heads].map(({ strip, node }) => [strip, node]));
  return paginate(
    all.map(({ strip }) => strip),
    (strip) => nodes.get(strip) ?? boxAt(0),
  );
}

const keys = (pages: ReturnType<typeof paginate>): readonly (readonly string[])[] =>
  pages.map((page) => page.map(({ strip }) => strip.key));

const linesIn = (node: LaidNode): number =>
  (node.lines?.length ?? 0) + (node.children ?? []).reduce((sum, child) => sum + linesIn(child), 0);

const third = region.height / 3;

describe('putting strips on pages', () => {
  it('cuts no strip that a page can hold', () => {
    const pages = plan(['a', 'b', 'c', 'd'].map((key) => planned(key, boxAt(third + 1))));
    expect(keys(pages)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('lets nothing reach below the region, whatever the heights', () => {
    const heights = [10, 300, 299, 5, 690, 699, 1, 650, 33, 20];
    const pages = plan(heights.map((height, index) => planned(String(index), boxAt(height), { gap: 12 })));
    for (const { node } of pages.flat())
      expect(boxOf(node).top + boxOf(node).height).toBeLessThanOrEqual(region.top + region.height);
    expect(keys(pages).flat()).toEqual(heights.map((_, index) => String(index)));
  });

  it('drops the white above a strip at the head of a page', () => {
    const pages = plan([planned('a', boxAt(region.height - 10)), planned('b', boxAt(50), { gap: 30 })]);
    expect(boxOf(pages[1]?.[0]?.node ?? boxAt(0)).top).toBe(region.top);
  });

  it('never leaves a heading alone at the foot of a page', () => {
    const heading = { staysWithNext: true };
    const pages = plan([
      planned('full', boxAt(region.height - 60)),
      planned('heading', boxAt(20), heading),
      planned('caption', boxAt(20), heading),
      planned('row', boxAt(40)),
    ]);
    expect(keys(pages)).toEqual([['full'], ['heading', 'caption', 'row']]);
  });

  it('repeats the head of a table on each page, and says that it is repeated', () => {
    const head = planned('head', boxAt(30));
    const rows = ['r1', 'r2', 'r3'].map((key) => planned(key, boxAt(third), { head: head.strip }));
    const pages = plan([head, ...rows]);
    expect(keys(pages)).toEqual([
      ['head', 'r1', 'r2'],
      ['head', 'r3'],
    ]);
    expect(pages[1]?.map(({ repeated }) => repeated)).toEqual([true, false]);
  });

  it('lets a paragraph flow over the end of a page', () => {
    const pages = plan([
      planned('full', boxAt(region.height - 3 * lineHeight)),
      planned('text', textOf(8), { flows: true }),
    ]);
    expect(pages.map((page) => page.map(({ node }) => linesIn(node)))).toEqual([[0, 3], [5]]);
  });

  it('cuts a row that no page can hold between its lines, and loses none', () => {
    const row = boxAt(
      200 * lineHeight,
      { ...textOf(200) },
      { ...textOf(3), box: { top: 0, left: 100, width: 100, height: 200 * lineHeight } },
    );
    const head = planned('head', boxAt(30));
    const pages = plan([head, planned('row', row, { head: head.strip }), planned('after', boxAt(10))]);
    const parts = pages.flat().filter(({ strip }) => strip.key === 'row');
    expect(parts.reduce((sum, { node }) => sum + linesIn(node), 0)).toBe(203);
    expect(parts.map(({ begins }) => begins)).toEqual(parts.map((_, index) => index === 0));
    for (const { node } of pages.flat())
      expect(boxOf(node).top + boxOf(node).height).toBeLessThanOrEqual(region.top + region.height);
    expect(keys(pages).at(-1)?.at(-1)).toBe('after');
  });
});
