import { authorities } from '../authorities/authorities.ts';
import { england } from '../authorities/england/profile.ts';
import type { Profile } from '../authorities/profile.ts';
import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { school } from '../case/fields/school.ts';
import { ownProfileOf } from './own-profile.ts';

/** Whose rules a case goes by: what the school chose, else the authority its DfE number begins with, else national guidance. */
export function authorityOf(c: Case): Profile {
  const chosen = valueOf(c, school.authority);
  if (chosen === 'own') return ownProfileOf(c);
  const code = valueOf(c, school.dfeNumber)?.slice(0, 3);
  return authorities.find(({ id, laCode }) => (chosen === undefined ? laCode === code : id === chosen)) ?? england;
}
