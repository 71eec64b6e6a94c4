/** Mends halves of surrogate pairs, which cannot be stored, hashed or printed: each becomes U+FFFD, the sign for a lost letter. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

/** Whether a text holds a control character: NUL and its like. Tabs and line ends are fine. */
export const hasRefusedLetter = (text: string): boolean => /(?![\t\n\r])\p{Cc}/u.test(text);
