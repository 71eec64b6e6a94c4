import type { Case } from '../case/case.ts';
import { aboutPupil } from '../case/pupil-name.ts';
import type { Wording } from './form.ts';

/** A wording around the pupil’s name, as {@link aboutPupil} makes it. */
export const naming =
  (words: (name: string) => string): Extract<Wording, (c: Case) => string> =>
  (c) =>
    aboutPupil(c, words);
