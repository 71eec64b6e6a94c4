import { printableLetters } from './printable-letters.ts';

const otherSpace = /[\t\u2000-\u200a\u202f\u205f\u3000]/gu;
const otherHyphen = /[\u2010\u2011]/gu;
const otherLineEnd = /\r\n|[\r\u0085\u2028\u2029]/gu;
/** Characters that show nothing wherever they stand: hints for breaking, joining and styling letters. */
const showsNothing = /[\u00ad\u034f\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/gu;

const codePointOf = (letter: string): number => letter.codePointAt(0) ?? 0;

/** Whether the typeface on paper holds this letter; a line end counts as held. */
export function isPrintable(letter: string): boolean {
  const codePoint = codePointOf(letter);
  return letter === '\n' || printableLetters.some(([first, last]) => first <= codePoint && codePoint <= last);
}

function tidy(text: string): string {
  const composed = text.normalize('NFC').replace(otherLineEnd, '\n').replace(otherSpace, ' ');
  return composed.replace(otherHyphen, '-').replace(showsNothing, '');
}

const codeOf = (letter: string): string => `[U+${codePointOf(letter).toString(16).toUpperCase().padStart(4, '0')}]`;

// A letter outside the smallest common range, so that most texts are passed without being looked at letter by letter.
const maybeLacking = /[^\n\x20-\x7e]/u;

/**
 * A text as it goes on paper. Accents are composed; tabs and unusual spaces become spaces; a letter the typeface lacks, or a
 * control character, shows as its code in brackets (`[U+05D0]`), so that none is dropped in silence.
 */
export function toPrintable(text: string): string {
  if (!maybeLacking.test(text)) return text;
  return [...tidy(text)].map((letter) => (isPrintable(letter) ? letter : codeOf(letter))).join('');
}

/** The letters of a text that go on paper as their code, each once, in the order they first stand in it. */
export function lettersLacking(text: string): readonly string[] {
  if (!maybeLacking.test(text)) return [];
  return [...new Set([...tidy(text)].filter((letter) => !isPrintable(letter)))];
}
