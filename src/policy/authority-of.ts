import { england } from '../authorities/england/profile.ts';
import { lincolnshire } from '../authorities/lincolnshire/profile.ts';
import type { Profile } from '../authorities/profile.ts';
import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { school } from '../case/fields/school.ts';

/** Whose rules a case goes by: what the school chose, else the authority its DfE number begins with, else national guidance. */
export function authorityOf(c: Case): Profile {
  const chosen = valueOf(c, school.authority);
  if (chosen === 'england') return england;
  const code = valueOf(c, school.dfeNumber)?.slice(0, 3);
  return chosen === 'lincolnshire' || code === undefined || code === lincolnshire.laCode ? lincolnshire : england;
}
