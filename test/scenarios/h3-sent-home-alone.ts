import type { Answers } from '../../src/case/case.ts';
import { plainParts } from './medical-short-plain.ts';
import { answersOf, dateTyped } from './typed.ts';

/**
 * H3, after a published decision: Year 7, autism; out before lunch from week 1, goes home alone, to nobody. The parent never agreed, the
 * council was not told.
 */
export const sentHomeAlone: Answers = new Map([
  ...[...answersOf(...plainParts)].filter(([path]) => !path.startsWith('risk.adult')),
  ...answersOf({
    'route.kind': 'exceptional-needs',
    'pupil.year-group': '7',
    'pupil.date-of-birth': dateTyped('14', '3', '2015'),
    'pupil.send': 'support',
    'reasons.why': 'Sam is overwhelmed in the afternoons.',
    'reasons.causes': ['autism'],
    'risk.adult-agreed': 'no',
    'plan.travel': 'He walks home alone.',
  }),
]);
