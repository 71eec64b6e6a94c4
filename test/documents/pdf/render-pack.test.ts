import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/documents/model.ts';
import type { LaidStrips } from '../../../src/documents/pdf/layout.ts';
import { renderPack } from '../../../src/documents/pdf/render-pack.ts';
import { checkPdfUa } from '../../tools/uacheck/pdf-ua.ts';
import { dense, readPdf } from './read-pdf.ts';
import type { PdfText } from './read-pdf.ts';
import { names, richPack } from './rich-pack.ts';

const render = async (pack: Pack): Promise<Uint8Array> => await renderPack(pack, new Map());

const onlyFields = (value: string): Pack => ({
  ...richPack,
  documents: [
    {
      id: 'plan',
      title: 'Plan',
      forParent: false,
      blocks: [
        {
          kind: 'fields',
          caption: 'Facts',
          rows: [
            { label: 'Said', value },
            { label: 'After it', value: 'The row after' },
          ],
        },
      ],
    },
  ],
});

/** Every text a reader should find; keys of the model's words, not its kinds and numbers. */
function textsIn(value: unknown, key = ''): readonly string[] {
  const silent = [
    'kind',
    'where',
    'id',
    'role',
    'rating',
    'document',
    'language',
    'state',
    'hash',
    'version',
    'drawing',
  ];
  if (silent.includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, item]) => textsIn(item, name))
    : [];
}

describe('a pack with every kind of block', () => {
  let bytes: Uint8Array;
  let read: PdfText;
  beforeAll(async () => {
    bytes = await render(richPack);
    read = await readPdf(bytes);
  }, 60_000);

  it('keeps what a program can check of PDF/UA-1', async () => {
    expect(await checkPdfUa(bytes)).toEqual([]);
  });

  it('has its title, as it stands, and its language', () => {
    expect(read.title).toBe('Part-time timetable pack & plan <2027> for Łukasz Wiśniewski');
    expect(read.language).toBe('en-GB');
  });

  it('prints every text of its documents', () => {
    const all = dense(read.pages.join(' '));
    expect(textsIn(richPack.documents).filter((text) => !all.includes(dense(text)))).toEqual([]);
  });

  it('keeps names with letters from Poland, Lithuania, Latvia, Romania and Wales whole', () => {
    const all = read.pages.join(' ').replace(/\s+/gu, ' ');
    expect(
      names.filter(
        (name) => !all.includes(name) && richPack.documents.some((document) => JSON.stringify(document).includes(name)),
      ),
    ).toEqual([]);
  });

  it('counts its pages, and names school, pupil, state and sample on each', () => {
    const marks = ['St Hild’s Primary School', 'Łukasz Wiśniewski', 'DRAFT', 'Sample: not a real pupil'];
    read.pages.forEach((page, index) => {
      expect(page).toContain(`Page ${String(index + 1)} of ${String(read.pages.length)}`);
      for (const mark of marks) expect(page).toContain(mark);
    });
  });

  it('lists its documents and their headings in the outline', () => {
    expect(read.outline.map(({ title }) => title)).toEqual(richPack.documents.map(({ title }) => title));
    const [, , risk] = read.outline;
    expect(risk?.items.map(({ title }) => title)).toEqual(['What could happen', 'When away from school']);
    expect(risk?.items[1]?.items.map(({ title }) => title)).toEqual(['The adult who answers for Sam']);
  });

  it('leads from the contents to each document, with the number of its page', () => {
    expect(read.links[0]).toEqual(['checklist', 'risk', 'consent', 'plan', 'evidence']);
    expect(read.links.slice(1).flat()).toEqual([]);
    const first = read.pages.findIndex((page) => page.includes('Each line is answered by the school')) + 1;
    expect(dense(read.pages[0] ?? '')).toContain(dense(`Checklist before starting Page ${String(first)}`));
  });

  it('is made the same from what was laid out before', async () => {
    const known: LaidStrips = new Map();
    await renderPack(richPack, known);
    const laidOnce = known.size;
    const again = await readPdf(await renderPack(richPack, known));
    expect(known.size).toBe(laidOnce);
    expect(again.pages).toEqual(read.pages);
  }, 30_000);
});

describe('the marks of a pack', () => {
  it('ready for signature, has its version and no draft mark', async () => {
    const { pages } = await readPdf(await render({ ...richPack, state: 'for-signature', sample: false }));
    for (const page of pages) {
      expect(page).toContain('For signature');
      expect(page).toContain('Code 3f9a1c7be204');
      expect(page).not.toContain('DRAFT');
      expect(page).not.toContain('Sample');
    }
  }, 30_000);

  it('has no link to a document that is not printed with it', async () => {
    const bytes = await render({ ...richPack, documents: richPack.documents.slice(0, 1) });
    expect((await readPdf(bytes)).links).toEqual([[]]);
    expect(await checkPdfUa(bytes)).toEqual([]);
  });

  it('leaves no level out where a document begins with a small heading', async () => {
    const heading = (level: 2 | 3, text: string) => ({ kind: 'heading', level, text }) as const;
    const blocks = [heading(3, 'Small'), heading(2, 'Large'), heading(3, 'Small again')];
    const bytes = await render({ ...richPack, documents: [{ id: 'plan', title: 'Plan', forParent: false, blocks }] });
    expect(await checkPdfUa(bytes)).toEqual([]);
  });

  it('shortens a name that is too long for the head of the page, and says so', async () => {
    const { pages } = await readPdf(await render({ ...onlyFields('x'), pupil: 'Ł'.repeat(20_000) }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatch(/Ł{20,60}…/u);
  });
});

describe('what people type', () => {
  it('prints 20,000 characters with nothing lost, over as many pages as they need', async () => {
    const words = Array.from({ length: 3600 }, (_, index) => `w${String(index)}`).join(' ');
    const bytes = await render(onlyFields(words));
    const { pages } = await readPdf(bytes);
    expect(words.length).toBeGreaterThan(20_000);
    expect(pages.length).toBeGreaterThan(3);
    expect(words.split(' ').filter((word) => !pages.some((page) => page.includes(word)))).toEqual([]);
    expect(pages.at(-1)).toContain('The row after');
    expect(await checkPdfUa(bytes)).toEqual([]);
  }, 30_000);

  it('breaks 20,000 letters without a space inside their column, and adds none', async () => {
    const { pages } = await readPdf(await render(onlyFields('ą'.repeat(20_000))));
    expect(pages.join('').match(/ą/gu)).toHaveLength(20_000);
    expect(pages.join('')).not.toMatch(/ą-/u);
  }, 60_000);

  it('never makes a link or a script of a text', async () => {
    const bytes = await render(onlyFields('javascript:alert(1) https://example.org mailto:a@example.org <a href="x">'));
    const file = new TextDecoder('latin1').decode(bytes);
    expect(file).not.toMatch(/\/URI|\/JS|\/JavaScript|\/Launch|\/EmbeddedFile/);
    const { pages, links } = await readPdf(bytes);
    expect(links.flat()).toEqual([]);
    expect(dense(pages.join(''))).toContain('javascript:alert(1)https://example.org');
  });

  it('shows the code of a letter it cannot print', async () => {
    const { pages } = await readPdf(await render(onlyFields('Sam 😀 שרה \u0000 end')));
    expect(dense(pages.join(''))).toContain('Sam[U+1F600][U+05E9][U+05E8][U+05D4][U+0000]end');
  });

  it('takes an empty text, an empty list and a document without blocks', async () => {
    const documents = [
      {
        id: 'plan',
        title: 'Plan',
        forParent: true,
        blocks: [
          { kind: 'paragraph', text: '' },
          { kind: 'list', ordered: true, items: [] },
          { kind: 'table', caption: '', head: [''], widths: [1], rows: [] },
        ],
      },
      { id: 'risk', title: 'Risk', forParent: false, blocks: [] },
    ] as const;
    const bytes = await render({ ...richPack, documents });
    expect((await readPdf(bytes)).pages).toHaveLength(2);
    expect(await checkPdfUa(bytes)).toEqual([]);
  });
});
