import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { consent } from '../../../case/fields/consent.ts';
import { parents } from '../../../case/fields/people.ts';
import { rowField } from '../../../case/list.ts';

/** The parent or carer who is to sign, as the list of parents tells of them. */
export interface Signer {
  readonly name: string;
  /** Whether the pupil normally lives with them; `undefined` until that is answered. */
  readonly livesWith: boolean | undefined;
}

/** The parent or carer who is to sign; `undefined` until one is chosen who is in the list and has a name. */
export function signerOf(c: Case): Signer | undefined {
  const row = valueOf(c, consent.signer);
  const name = row === undefined ? undefined : valueOf(c, rowField(parents, row, parents.row.name));
  if (row === undefined || name === undefined) return undefined;
  const livesWith = valueOf(c, rowField(parents, row, parents.row.livesWith));
  return { name, livesWith: livesWith === undefined ? undefined : livesWith === 'yes' };
}
