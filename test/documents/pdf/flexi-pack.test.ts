import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../../src/arrangements/ids.ts';
import type { Answers } from '../../../src/case/case.ts';
import type { Block } from '../../../src/documents/model.ts';
import { buildPack } from '../../../src/documents/pack.ts';
import { renderPack } from '../../../src/documents/pdf/render-pack.ts';
import { day } from '../../domain/some-dates.ts';
import { flexiDeclined, flexiHeaviest, flexiPlain } from '../../scenarios/flexi-plain.ts';
import { checkPdfUa } from '../../tools/uacheck/pdf-ua.ts';
import { but, emptyRequest } from '../flexi/read-document.ts';
import { allSignatures, knownOf, signedBy } from '../known-case.ts';
import { dense, readPdf } from './read-pdf.ts';
import { richPack } from './rich-pack.ts';

const cases = [
  ['plain', flexiPlain],
  ['heaviest', flexiHeaviest],
  ['declined', flexiDeclined],
  ['empty', emptyRequest],
] as const;

describe.each(cases)('the %s flexi-schooling pack', (name, answers) => {
  const made = async () => {
    const known = knownOf(answers);
    const pack = await buildPack({
      facts: signedBy(known, name === 'empty' ? [] : allSignatures(known)),
      today: day('2027-01-07'),
      sample: false,
    });
    return { pack, bytes: await renderPack(pack, new Map()) };
  };

  it('keeps what a program can check of PDF/UA-1', async () => {
    expect(await checkPdfUa((await made()).bytes)).toEqual([]);
  }, 30_000);

  it('begins each document on a page of its own, in their order, and counts its pages', async () => {
    const { pack, bytes } = await made();
    const { pages, outline } = await readPdf(bytes);
    expect(outline.map(({ title }) => title)).toEqual(pack.documents.map(({ title }) => title));
    const starts = pack.documents.map(({ title }) =>
      pages.findIndex((page) => dense(page).includes(dense(title)) && page.includes(`${title}. Printed on`)),
    );
    expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`);
    });
  }, 30_000);
});

it('the letter and its place to sign are on one page where reasons and offer are short', async () => {
  const pack = await buildPack({
    facts: knownOf(flexiDeclined),
    documents: ['letter'],
    today: day('2027-01-07'),
    sample: false,
  });
  const { pages } = await readPdf(await renderPack(pack, new Map()));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('Yours sincerely');
}, 30_000);

it('the close of a letter is on the page of its signature, and the parent’s place on that of the head’s, however long what stands before', async () => {
  const pagesOf = async (answers: Answers, id: DocumentId) =>
    (
      await readPdf(
        await renderPack(
          await buildPack({ facts: knownOf(answers), documents: [id], today: day('2027-01-07'), sample: false }),
          new Map(),
        ),
      )
    ).pages;
  for (let lines = 0; lines <= 24; lines += 2) {
    const long = 'Word after word. '.repeat(5 * lines + 1);
    const letter = await pagesOf(but({ 'decision.reasons': long }, flexiDeclined), 'letter');
    expect(
      letter.find((page) => page.includes('Yours sincerely,')),
      String(lines),
    ).toContain('Headteacher: Pat Headley');
    const agreement = await pagesOf(but({ 'agreement.disputes': long }), 'agreement');
    expect(
      agreement.find((page) => page.includes('Parent or carer: Robin Fielding. Ring one')),
      String(lines),
    ).toContain('Headteacher: Pat Headley');
  }
}, 60_000);

it('no row of a table stands alone at the foot or the head of a page', async () => {
  const rows = ['First', 'Second', 'Third', 'Fourth'].map((label) => ({ label: `${label} label`, value: 'Value' }));
  for (let lines = 30; lines <= 50; lines += 1) {
    const blocks: readonly Block[] = [
      { kind: 'list', ordered: false, items: Array.from({ length: lines }, () => 'Word') },
      { kind: 'fields', caption: '', rows },
      {
        kind: 'table',
        caption: '',
        head: ['Head', 'Head'],
        widths: [50, 50],
        rows: rows.map(({ label }) => [`${label} of the table`, null]),
      },
    ];
    const { pages } = await readPdf(
      await renderPack(
        { ...richPack, documents: [{ id: 'outline', title: 'Outline', forParent: false, blocks }] },
        new Map(),
      ),
    );
    for (const of of ['Value', 'of the table']) {
      const pageOf = (label: string) => pages.findIndex((page) => page.includes(`${label} label ${of}`));
      expect(
        [pageOf('First') - pageOf('Second'), pageOf('Third') - pageOf('Fourth')],
        `${String(lines)} ${of}`,
      ).toEqual([0, 0]);
      expect(pageOf('First')).toBeGreaterThanOrEqual(0);
    }
  }
}, 60_000);

it('the key of a week grid names the places that are used, and no other', async () => {
  const pack = await buildPack({
    facts: knownOf(flexiPlain),
    documents: ['agreement'],
    today: day('2027-01-07'),
    sample: false,
  });
  const text = (await readPdf(await renderPack(pack, new Map()))).pages.join(' ');
  expect(text).toContain('H: Home');
  expect(text).not.toContain('E: Elsewhere');
}, 30_000);

it('the cover of a flexi-schooling pack stands on one page, signed or not', async () => {
  for (const signatures of [[], allSignatures(knownOf(flexiHeaviest))]) {
    const pack = await buildPack({ facts: knownOf(flexiHeaviest, signatures), today: day('2027-01-07'), sample: true });
    const { pages } = await readPdf(await renderPack({ ...pack, documents: pack.documents.slice(0, 1) }, new Map()));
    expect(pages).toHaveLength(1);
  }
}, 30_000);
