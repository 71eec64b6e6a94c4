/** Mends halves of surrogate pairs, which cannot be stored, hashed or printed: each becomes U+FFFD, the sign for a lost letter. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

/** The control characters in a text, each once: NUL and its like. Tabs and line ends are fine. */
export const refusedLetters = (text: string): readonly string[] => [
  ...new Set(text.match(/(?![\t\n\r])\p{Cc}/gu) ?? []),
];

/**
 * The letters of a text that a font lacks, each once, in their order; spaces and line ends need no letter.
 * @param has whether the font has the letter of a Unicode code point.
 */
export const lettersMissing = (text: string, has: (codePoint: number) => boolean): readonly string[] =>
  [...new Set(text)].filter((letter) => !/^\s$/u.test(letter) && !has(letter.codePointAt(0) ?? 0));
