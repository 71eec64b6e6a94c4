import type { Case } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import { valueOf } from '../../case/field.ts';
import { hazards } from '../../case/fields/risk.ts';
import { rowField } from '../../case/list.ts';
import { nameOf, NO_NAME } from '../../case/pupil-name.ts';
import { hazardBank } from './hazard-bank.ts';

/** The boxes of a hazard for which the bank has words. */
const withWords = ['who', 'how', 'precautions'] as const;

/**
 * The words that the bank has for a box of a hazard, with the pupil’s name in them, to be taken with a press and put into the school’s own; none for a hazard that the
 * school named itself.
 */
export function suggestedWords(c: Case, row: string, { path }: Pick<Field<unknown>, 'path'>): string | undefined {
  const name = nameOf(c);
  const what = valueOf(c, rowField(hazards, row, hazards.row.what));
  const known = hazardBank.find((hazard) => hazard.what === what);
  const box = withWords.find((name) => rowField(hazards, row, hazards.row[name]).path === path);
  return known === undefined || box === undefined
    ? undefined
    : known[box].replaceAll(/\bthe pupil\b/giu, (words) => (name === NO_NAME ? words : name));
}
