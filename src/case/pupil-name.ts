import type { Case } from './case.ts';
import { valueOf } from './field.ts';
import { pupil } from './fields/pupil.ts';

/** What stands where the pupil has no name yet. */
export const NO_NAME = 'the pupil';

/** The longest name, in UTF-16 code units, that a sentence is built around: beyond it something else was pasted. */
const LONGEST_NAME = 40;

/** What the pupil is called: the name they are known by, else the first word of their full name, else `the pupil`. */
export function nameOf(c: Case): string {
  const name = valueOf(c, pupil.knownAs) ?? valueOf(c, pupil.name)?.split(/\s+/u)[0];
  return name === undefined || name === '' || name.length > LONGEST_NAME ? NO_NAME : name;
}

const small = new RegExp(`(^|[.?!] )${NO_NAME}\\b`, 'gu');

/** Sentences in which a missing name has its capital wherever one begins. A name stays as it was typed. */
export const asSentences = (words: string): string => words.replace(small, `$1T${NO_NAME.slice(1)}`);

/** Sentences around the pupil’s name, as {@link asSentences} makes them. */
export const aboutPupil = (c: Case, words: (name: string) => string): string => asSentences(words(nameOf(c)));
