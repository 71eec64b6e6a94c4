import { pupil } from '../../case/fields/pupil.ts';
import { school } from '../../case/fields/school.ts';
import type { OfCase } from '../facts.ts';
import { rowsOfAnswers } from '../parts/answers.ts';
import type { Row } from '../parts/blocks.ts';

/** Whose paper it is: the pupil, as far as each paper needs it, and the school. */
export const pupilRows = (facts: OfCase): readonly Row[] =>
  rowsOfAnswers(facts, [pupil.name, pupil.printedName, pupil.dateOfBirth, pupil.yearGroup, school.name]);
