import type { Weight } from './font-files.ts';
import { faceOf } from './fonts.ts';

const goodBreak = /[-/.@_,;:&=?]/;

/** Cuts a word into parts of at most `width` heights of a letter, after a mark where one is near the end of the part. */
function cut(word: string, width: number, weight: Weight): string[] {
  const face = faceOf(weight);
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const letter of word) {
    const advance = face.widthOf(letter);
    if (part !== '' && used + advance > width) {
      let end = part.length;
      while (end > part.length / 2 && !goodBreak.test(part.charAt(end - 1))) end -= 1;
      if (end <= part.length / 2) end = part.length;
      parts.push(part.slice(0, end));
      part = part.slice(end);
      used = face.widthOf(part);
    }
    part += letter;
    used += advance;
  }
  parts.push(part);
  return parts;
}

const known = new Map<string, (word: string) => string[]>();

/**
 * Where a word may be broken in a column of the given inner width (points): nowhere, unless it is wider than the column. No
 * hyphen is put in (see `joinFonts`), so that a long address reads back as it was typed.
 */
export function wordsThatFit(width: number, size: number, weight: Weight): (word: string) => string[] {
  const key = `${String(width)} ${String(size)} ${String(weight)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const ems = width / size;
  const breaker = (word: string): string[] =>
    word.length < 4 || faceOf(weight).widthOf(word) <= ems ? [word] : cut(word, ems * 0.98, weight);
  known.set(key, breaker);
  return breaker;
}
