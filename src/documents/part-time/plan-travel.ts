import { plan } from '../../case/fields/plan.ts';
import { pupil } from '../../case/fields/pupil.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers } from '../parts/answers.ts';

/** How the pupil travels and eats in these weeks. Source: LCC §1, §9.8. */
export const travelPart = (facts: OfCase): readonly Block[] => [
  ...answers(facts, 'Travel', [plan.travel, plan.travelFair, pupil.councilTransport, plan.transportMeanwhile]),
  ...answers(facts, 'Meals', [pupil.freeSchoolMeals, plan.meals]),
];
