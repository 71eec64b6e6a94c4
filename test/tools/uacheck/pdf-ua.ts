import { checkAnnotations } from './check-annotations.ts';
import { checkCatalog } from './check-catalog.ts';
import { checkContent } from './check-content.ts';
import { checkFonts } from './check-fonts.ts';
import { checkStructure } from './check-structure.ts';
import { openPdf } from './reader.ts';
import type { Finding } from './reader.ts';
import { readTree } from './structure-tree.ts';

/**
 * Checks the part of PDF/UA-1 (ISO 14289-1) that a program can check, on a file without forms or attachments. What it cannot
 * see: whether the order is sensible and the words in place of a figure say what it shows.
 * @returns What breaks a rule; nothing where all are kept.
 */
export async function checkPdfUa(bytes: Uint8Array): Promise<readonly Finding[]> {
  const reader = await openPdf(bytes);
  const tree = readTree(reader);
  return [
    ...checkCatalog(reader),
    ...checkStructure(reader, tree),
    ...checkContent(reader, tree),
    ...checkAnnotations(reader, tree),
    ...checkFonts(reader),
  ];
}
