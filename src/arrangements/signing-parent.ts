import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { parents } from '../case/fields/people.ts';
import { rowField } from '../case/list.ts';
import { arrangementOf } from './arrangement-of.ts';

/** The parent or carer whose word is needed: who signs the consent form, or who asked for flexi-schooling. */
export interface SigningParent {
  /** Their row in the list of parents, where the rest is told of them. */
  readonly row: string;
  readonly name: string;
}

/** The parent whose word is needed; `undefined` until one is chosen who is in the list and has a name. */
export function signingParent(c: Case): SigningParent | undefined {
  const row = valueOf(c, arrangementOf(c).parent);
  const name = row === undefined ? undefined : valueOf(c, rowField(parents, row, parents.row.name));
  return row === undefined || name === undefined ? undefined : { row, name };
}
