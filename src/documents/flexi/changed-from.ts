import { pattern } from '../../case/fields/pattern.ts';
import { cellOf } from '../answers.ts';
import type { Row } from '../blocks.ts';
import type { Facts } from '../facts.ts';

/** From when changed days hold, as a row; none where a review has changed nothing. */
export const changedFrom = (facts: Facts, label: string): readonly Row[] => {
  const value = cellOf(facts, pattern.changedFrom);
  return value === null ? [] : [{ label, value }];
};
