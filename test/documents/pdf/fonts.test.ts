import { describe, expect, it } from 'vitest';
import type { Block, Pack } from '../../../src/documents/model.ts';
import { renderPack } from '../../../src/documents/pdf/render-pack.ts';
import { readPdf } from './read-pdf.ts';
import { richPack } from './rich-pack.ts';

const page = async (...blocks: readonly Block[]): Promise<string> => {
  const pack: Pack = { ...richPack, documents: [{ id: 'agreement', title: 'Agreement', forParent: true, blocks }] };
  return (await readPdf(await renderPack(pack, new Map()))).pages.join(' ').replace(/\s+/gu, ' ');
};

const place = (label: string): Block => ({ kind: 'signature', role: 'parent', label, signed: null });

describe('a letter', () => {
  it('is read back, and no word is broken behind it, though an earlier paper painted it as a part of another letter', async () => {
    expect(await page(place('Parent or carer: Robin'))).toContain('Parent or carer: Robin');
    const label = 'Parent or carer. Ring one: I agree / I want something changed / I do not agree';
    expect(await page(place(label))).toContain(label);
  });
});
