import { valueOf } from '../../case/field.ts';
import { pattern } from '../../case/fields/pattern.ts';
import type { OfCase } from '../facts.ts';
import type { Cell } from '../model.ts';
import { cellOf } from '../parts/answers.ts';

/** The last day of the arrangement. One that begins and has none says so, so that none is written in after the signing. */
export const lastDay = (facts: OfCase): Cell =>
  cellOf(facts, pattern.end) ?? (valueOf(facts.case, pattern.start) === undefined ? null : 'None is set yet');
