import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Hand } from './hand.ts';

/** On the page of the pack: waits until the PDF is made and takes its download. */
export async function downloadPack(hand: Hand): Promise<Uint8Array> {
  const { page } = hand;
  await expect(page.getByTestId('pack-ready')).toBeVisible({ timeout: 30_000 });
  const downloading = page.waitForEvent('download');
  await hand.press('Download the PDF');
  return new Uint8Array(await readFile(await (await downloading).path()));
}

/** Poppler's program that tells what a PDF holds. */
const tool = 'pdfinfo';

/** What poppler says of a PDF. */
export interface PopplersView {
  /** By the names that `pdfinfo` prints: `Title`, `Tagged`, `Pages`. */
  readonly facts: ReadonlyMap<string, string>;
  /** The elements in the order of reading: each with its type (`H1`, `P`, `TH`) and the text inside it. */
  readonly elements: readonly { readonly type: string; readonly text: string }[];
}

/** Reads a PDF as poppler does, on which many readers stand. */
export function readWithPoppler(bytes: Uint8Array): PopplersView {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-pdf-'));
  try {
    const file = join(folder, 'pack.pdf');
    writeFileSync(file, bytes);
    const told = (...args: readonly string[]): string =>
      execFileSync(tool, [...args, file], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    return { facts: new Map(told().split('\n').map(factIn)), elements: elementsIn(told('-struct-text')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function factIn(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

/**
 * Reads the outline that `pdfinfo -struct-text` prints: a line for each element, its type first, and below it, deeper, each text
 * in quotation marks. Lines that begin otherwise are attributes and links.
 */
function elementsIn(printed: string): PopplersView['elements'] {
  const elements: { type: string; text: string }[] = [];
  for (const line of printed.split('\n').map((one) => one.trim())) {
    const type = /^([A-Z][A-Za-z]*[1-6]?)\b(?! \d)/.exec(line)?.[1];
    const last = elements.at(-1);
    if (type !== undefined) elements.push({ type, text: '' });
    else if (line.startsWith('"') && last !== undefined) last.text += line.replace(/^"|"$/g, '');
  }
  return elements;
}
