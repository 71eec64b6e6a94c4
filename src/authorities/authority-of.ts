import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { school } from '../case/fields/school.ts';
import { authorities } from './authorities.ts';
import { england } from './england/profile.ts';
import { nameOfOwnProfile, ownProfileOf } from './own-profile.ts';
import type { Profile } from './profile.ts';

/** Whose rules a case goes by: what the school chose, else the authority its DfE number begins with, else national guidance. */
export function authorityOf(c: Case): Profile {
  return valueOf(c, school.authority) === 'own' ? ownProfileOf(c) : knownAuthorityOf(c);
}

/**
 * What a case’s authority and its policy are called. It reads no more than that, so that a signed text which names them does not
 * rest on the limits and addresses that a school entered.
 */
export function nameOfAuthority(c: Case): Pick<Profile, 'name' | 'policy'> {
  return valueOf(c, school.authority) === 'own' ? nameOfOwnProfile(c) : knownAuthorityOf(c);
}

function knownAuthorityOf(c: Case): Profile {
  const chosen = valueOf(c, school.authority);
  if (chosen !== undefined) return authorities.find(({ id }) => id === chosen) ?? england;
  const code = valueOf(c, school.dfeNumber)?.slice(0, 3);
  return authorities.find(({ laCode }) => laCode === code) ?? england;
}
