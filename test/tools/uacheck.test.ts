import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { bytesOf, PdfFile } from '../../src/documents/pdf/pdf-file.ts';
import { checkPdfUa } from './uacheck/pdf-ua.ts';

const facts = { title: 'A & B', language: 'en-GB' };

async function made(draw: (file: PdfFile) => void): Promise<readonly string[]> {
  const file = new PdfFile(facts);
  const bytes = bytesOf(file);
  file.addPage();
  draw(file);
  file.end();
  return (await checkPdfUa(await bytes)).map(({ topic, what }) => `${topic}: ${what}`);
}

describe('the check of PDF/UA', () => {
  it('finds nothing in a figure that is marked, named and described', async () => {
    const found = await made((file) => {
      const root = file.struct('Document');
      file.addStructure(root);
      const figure = file.struct('Figure', { alt: 'A line' });
      root.add(figure);
      figure.add(file.markStructureContent('Figure'));
      file.moveTo(0, 0).lineTo(9, 9).stroke('#000000');
      file.endMarkedContent();
    });
    expect(found).toEqual([]);
  });

  it('finds what is painted outside all marks, a figure without words and a cell outside a row', async () => {
    const found = await made((file) => {
      const root = file.struct('Document');
      file.addStructure(root);
      root.add(file.struct('Figure'));
      root.add(file.struct('TH'));
      root.add(file.struct('H2'));
      file.moveTo(0, 0).lineTo(9, 9).stroke('#000000');
    });
    expect(found).toEqual([
      'structure: Figure has no text in its place',
      'structure: TH has no scope',
      'structure: TH stands in Document',
      'structure: H2 after nothing',
      'content: page 1: S outside all marks',
    ]);
  });

  it('finds content that no element owns', async () => {
    const found = await made((file) => {
      file.addStructure(file.struct('Document'));
      file.markStructureContent('P');
      file.moveTo(0, 0).lineTo(9, 9).stroke('#000000');
      file.endMarkedContent();
    });
    expect(found).toEqual(['content: page 1: content 0 that no element owns']);
  });

  it('finds a file that says nothing of itself', async () => {
    const plain = new PDFDocument({ autoFirstPage: false });
    const bytes = bytesOf(plain);
    plain.addPage();
    plain.end();
    const topics = (await checkPdfUa(await bytes)).map(({ what }) => what);
    expect(topics).toContain('is not marked as tagged');
    expect(topics).toContain('has no structure tree');
  });
});
