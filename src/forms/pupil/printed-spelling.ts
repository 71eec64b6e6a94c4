/**
 * The letters that the pack's fonts hold, as ranges of code points: Latin with Latin-1 and Extended-A, the Romanian letters with
 * a comma below, Vietnamese, Greek, Cyrillic, and the marks of punctuation that names are written with.
 */
const PRINTED: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x218, 0x21b],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x201e],
];

/** Whether the pack can print a letter, given as one character. */
const prints = (letter: string): boolean => {
  const point = letter.codePointAt(0) ?? 0;
  return PRINTED.some(([from, to]) => point >= from && point <= to);
};

/** The letters of a name that the pack cannot print, each once, in their order. */
export const lettersNotPrinted = (name: string): readonly string[] => [...new Set(name.normalize('NFC'))].filter((letter) => !prints(letter));

/** Whether a name needs a second spelling for the printed pack. */
export const needsPrintedSpelling = (name: string): boolean => lettersNotPrinted(name).length > 0;
