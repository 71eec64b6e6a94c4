import { valueOf } from '../../case/field.ts';
import { plan } from '../../case/fields/plan.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers } from '../parts/answers.ts';
import { list, subheading } from '../parts/blocks.ts';

/** Support for the curriculum at home, a point for each line; then how work is set and marked. Source: LCC Appendix 5, §9.7. */
export function homeWork(facts: OfCase): readonly Block[] {
  const points = (valueOf(facts.case, plan.homeCurriculum) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const curriculum: readonly Block[] =
    points.length === 0
      ? answers(facts, 'Support for learning at home', [plan.homeCurriculum])
      : [subheading('Support for learning at home'), list(points)];
  return [...curriculum, ...answers(facts, 'Work', [plan.workSet, plan.workMarked, plan.fullTimeTogether])];
}
