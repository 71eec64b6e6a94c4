import type { Answers } from '../../src/case/case.ts';
import { heaviest } from './heaviest.ts';
import { answersOf, dateTyped } from './typed.ts';

/**
 * H4, after a published decision: Reception, aged 4, an EHC plan; part days from January because no assistant could be found. The pupil is of
 * compulsory school age from 31 March 2027, after it ends.
 */
export const noAssistant: Answers = new Map([
  ...heaviest,
  ...answersOf({
    'pupil.care': ['none'],
    'pupil.year-group': 'reception',
    'pupil.date-of-birth': dateTyped('2', '2', '2022'),
    'reasons.why': 'No assistant could be found for the afternoons.',
  }),
]);
