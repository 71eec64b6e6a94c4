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

/** A sentence around the pupil’s name. Only a missing name is given its capital at the start; a name stays as it was typed. */
export function aboutPupil(c: Case, words: (name: string) => string): string {
  const sentence = words(nameOf(c));
  return sentence.startsWith(NO_NAME) ? `T${sentence.slice(1)}` : sentence;
}
