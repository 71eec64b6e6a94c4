import type { Answers } from '../../src/case/case.ts';
import { flexiHeaviest } from './flexi-plain.ts';
import { answersOf } from './typed.ts';

/**
 * H5, after a published decision: an EHC plan; cannot attend in winter, on medical advice. The school records flexi-schooling, and the mother
 * pays for the teaching.
 */
export const insteadOfIllness: Answers = new Map([
  ...flexiHeaviest,
  ...answersOf({
    'considerations.why-now': 'He cannot come to school in winter, on medical advice.',
  }),
]);
