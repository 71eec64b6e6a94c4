/** Mends halves of surrogate pairs, which cannot be stored, hashed or printed: each becomes U+FFFD, the sign for a lost letter. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

/** Whether a text holds a control character: NUL and its like. Tabs and line ends are fine. */
export const hasRefusedLetter = (text: string): boolean => /(?![\t\n\r])\p{Cc}/u.test(text);

/**
 * The letters of a text that a font lacks, each once, in their order; spaces and line ends need no letter.
 * @param has whether the font has the letter of a Unicode code point.
 */
export const lettersMissing = (text: string, has: (codePoint: number) => boolean): readonly string[] =>
  [...new Set(text)].filter((letter) => !/^\s$/u.test(letter) && !has(letter.codePointAt(0) ?? 0));
