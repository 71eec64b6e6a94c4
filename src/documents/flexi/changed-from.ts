import { pattern } from '../../case/fields/pattern.ts';
import type { OfCase } from '../facts.ts';
import { cellOf } from '../parts/answers.ts';
import type { Row } from '../parts/blocks.ts';

/** From when changed days hold, as a row; none where a review has changed nothing. */
export const changedFrom = (facts: OfCase, label: string): readonly Row[] => {
  const value = cellOf(facts, pattern.changedFrom);
  return value === null ? [] : [{ label, value }];
};
