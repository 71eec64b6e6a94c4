import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPack } from '../../../src/documents/pdf/render-pack.ts';
import { names, richPack } from './rich-pack.ts';

const poppler = { info: 'pdfinfo', text: 'pdftotext' } as const;

const hasPoppler = ((): boolean => {
  try {
    execFileSync(poppler.info, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

// A second opinion, by the reader that most Linux desktops use.
describe.skipIf(!hasPoppler)(
  `a pack read by poppler${hasPoppler ? '' : ' (skipped: install poppler-utils for it)'}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'pack-'));
    const file = join(folder, 'pack.pdf');
    const run = (program: string, ...options: readonly string[]): string =>
      execFileSync(program, options, { encoding: 'utf8' });
    beforeAll(async () => {
      writeFileSync(file, await renderPack(richPack, new Map()));
    }, 60_000);
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    it('is tagged, on A4, and runs no script', () => {
      const info = run(poppler.info, file);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toMatch(/JavaScript:\s+no/);
      expect(info).toMatch(/Page size:.*\(A4\)/);
    });

    it('reads in the order of the documents', () => {
      const structure = run(poppler.info, '-struct-text', file);
      const titles = richPack.documents.map(({ title }) => structure.search(new RegExp(`H1[^\\n]*\\n\\s+"${title}"`)));
      expect(titles.every((place) => place >= 0)).toBe(true);
      expect(titles).toEqual(titles.toSorted((a, b) => a - b));
    });

    it('hears the furniture of no page', () => {
      const structure = run(poppler.info, '-struct-text', file);
      expect(structure).not.toContain('DRAFT');
      expect(structure).not.toMatch(/Page \d+ of/);
    });

    it('finds names as whole words', () => {
      const words = run(poppler.text, file, '-').replace(/\s+/gu, ' ');
      const used = JSON.stringify(richPack.documents);
      expect(names.filter((name) => used.includes(name) && !words.includes(name))).toEqual([]);
    });
  },
);
