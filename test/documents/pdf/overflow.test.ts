import { beforeAll, expect, it } from 'vitest';
import type { Document } from '../../../src/documents/model.ts';
import { documentStrips } from '../../../src/documents/pdf/document-strips.ts';
import { openFonts } from '../../../src/documents/pdf/fonts.ts';
import { boxOf } from '../../../src/documents/pdf/laid.ts';
import type { LaidLine, LaidNode } from '../../../src/documents/pdf/laid.ts';
import { layOutNew } from '../../../src/documents/pdf/layout.ts';
import { richPack } from './rich-pack.ts';

const longWords = [
  'Donaudampfschifffahrtsgesellschaft',
  'sam.surname-with-a-long-name@primary-school.lincolnshire.example',
  'Ł'.repeat(200),
  'ii '.repeat(200),
  'one\ntwo\n\nthree',
];

const narrow: Document = {
  id: 'risk',
  title: longWords[0] ?? '',
  forParent: true,
  blocks: [
    {
      kind: 'table',
      caption: 'Narrow',
      head: longWords,
      widths: [1, 1, 1, 1, 1],
      rows: [longWords, longWords.toReversed()],
    },
    { kind: 'list', ordered: true, items: longWords },
    { kind: 'note', text: longWords.join(' ') },
    {
      kind: 'signature',
      role: 'other',
      label: longWords.join(' '),
      signed: { name: longWords[1] ?? '', capacity: longWords[0] ?? '', at: 'today', hash: 'ff' },
    },
  ],
};

const slack = 0.6;

/** The width of what shows of a line: the spaces at its end do not. */
function shownWidth({ runs }: LaidLine): number {
  const letters = runs.flatMap(({ glyphs, positions }) =>
    glyphs.map((glyph, index) => ({ space: glyph.codePoints[0] === 0x20, advance: positions[index]?.xAdvance ?? 0 })),
  );
  const end = letters.findLastIndex(({ space }) => !space) + 1;
  return letters.slice(0, end).reduce((sum, { advance }) => sum + advance, 0);
}

/** Where something sticks out of what holds it. */
function stickingOut(node: LaidNode, path: string): readonly string[] {
  const { width, height } = boxOf(node);
  const wide = (node.lines ?? []).filter((line) => shownWidth(line) > width + slack).map(() => `${path}: a line`);
  const tall =
    (node.lines ?? []).reduce((sum, { box }) => sum + box.height, 0) > height + slack ? [`${path}: its lines`] : [];
  const children = (node.children ?? []).filter(({ box }) => box !== undefined);
  const outside = children
    .filter(
      (child) =>
        boxOf(child).left + boxOf(child).width > width + slack ||
        boxOf(child).top + boxOf(child).height > height + slack,
    )
    .map((_, index) => `${path}: child ${String(index)}`);
  return [
    ...wide,
    ...tall,
    ...outside,
    ...children.flatMap((child, index) => stickingOut(child, `${path}/${String(index)}`)),
  ];
}

const known = new Map<string, LaidNode>();

beforeAll(async () => {
  await openFonts();
  await layOutNew(
    [...richPack.documents, narrow].flatMap((document) => documentStrips(document, new Set())),
    known,
  );
}, 60_000);

it('no line is wider than its column and no text higher than its box, with words that fit nowhere', () => {
  const found = [...known].flatMap(([key, node]) => stickingOut(node, key.slice(0, 40)));
  expect(found).toEqual([]);
});
