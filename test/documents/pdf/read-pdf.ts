import './pdfjs-on-node-20.ts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An entry of the outline with those under it. */
export interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

/** What a reader's program finds in a PDF. */
export interface PdfText {
  readonly title: string;
  readonly language: string | null;
  readonly outline: readonly OutlineEntry[];
  /** The words of each page; a line's end is a space. */
  readonly pages: readonly string[];
  /** The targets of the links of each page. */
  readonly links: readonly (readonly string[])[];
}

const entries = (
  items: readonly { readonly title: string; readonly items: readonly unknown[] }[],
): readonly OutlineEntry[] =>
  items.map(({ title, items: inner }) => ({ title, items: entries(inner as typeof items) }));

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  const { info } = await document.getMetadata();
  const pages: string[] = [];
  const links: string[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
    const annotations = (await page.getAnnotations()) as readonly { readonly dest?: unknown; readonly url?: unknown }[];
    links.push(annotations.map(({ dest, url }) => String(url ?? dest)));
  }
  const read = {
    title: 'Title' in info ? String(info.Title) : '',
    language: 'Language' in info ? String(info.Language) : null,
    outline: entries(await document.getOutline()),
    pages,
    links,
  };
  await loading.destroy();
  return read;
}

/** A text without its white space: where lines break is the layout's business. */
export const dense = (text: string): string => text.replace(/\s+/gu, '');
