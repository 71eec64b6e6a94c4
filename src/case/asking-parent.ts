import type { Case } from './case.ts';
import { valueOf } from './field.ts';
import { parents } from './fields/people.ts';
import { request } from './fields/request.ts';
import { rowField } from './list.ts';

/** The parent who asks for flexi-schooling, as the list of parents tells of them. */
export interface AskingParent {
  /** Their row in the list. */
  readonly row: string;
  readonly name: string;
  /** Whether they have parental responsibility; `undefined` until that is answered. */
  readonly hasResponsibility: boolean | undefined;
}

/** The parent who asks; `undefined` until one is chosen who is in the list and has a name. */
export function askingParent(c: Case): AskingParent | undefined {
  const row = valueOf(c, request.by);
  const name = row === undefined ? undefined : valueOf(c, rowField(parents, row, parents.row.name));
  if (row === undefined || name === undefined) return undefined;
  const responsibility = valueOf(c, rowField(parents, row, parents.row.responsibility));
  return { row, name, hasResponsibility: responsibility === undefined ? undefined : responsibility === 'yes' };
}
