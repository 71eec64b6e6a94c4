import type { Case } from '../case/case.ts';
import { caseFrom } from '../case/case.ts';
import { pathOfKey } from '../case/recorded.ts';
import type { Signature } from '../case/signature.ts';
import { isMovedTalk } from './moved-talk.ts';
import { isAgreed } from './terms.ts';
import { isSameUsed } from './void.ts';

/** What a signature covers of an agreement. */
type Covering = Pick<Signature, 'document' | 'covered' | 'also' | 'used'>;

function haveUsedTheSame(a: Covering, b: Covering): boolean {
  const keys = new Set([...Object.keys(a.used), ...Object.keys(b.used)]);
  // What the one never looked for, and was not there for the other, tells them apart in nothing.
  return [...keys].every((key) => isSameUsed(a.used[key] ?? null, b.used[key] ?? null));
}

/** Whether what is signed with the one and with the other says the same, as far as both have it: one of before has the form alone. */
const haveTheSameWithThem = (a: Covering, b: Covering): boolean =>
  a.also === undefined ||
  b.also === undefined ||
  (a.also.length === b.also.length && a.also.every(({ covered }, index) => b.also?.[index]?.covered === covered));

/** What a signature used, as a case. */
const caseUsed = ({ used }: Covering): Case =>
  caseFrom(new Map(Object.entries(used).flatMap(([key, typed]) => (typed === null ? [] : [[key, typed]]))));

/**
 * Whether two signatures are over the same terms, whatever facts have changed in between: a parent who says no to just what was agreed
 * takes it back, though a day was closed or a name put right since.
 */
export function isOverSameTerms(a: Covering, b: Covering): boolean {
  if (a.document !== b.document) return false;
  if (isSameAgreement(a, b)) return true;
  const [one, other] = [caseUsed(a), caseUsed(b)];
  return Object.keys(b.used)
    .filter((key) => key in a.used && isAgreed(pathOfKey(key)))
    .every((key) => isSameUsed(a.used[key], b.used[key]) || isMovedTalk(key, other, one));
}

/** Whether two signatures are over the same agreement: the same text, or the same answers, whatever words a later Waymark has for them. */
export const isSameAgreement = (a: Covering, b: Covering): boolean =>
  a.document === b.document && ((a.covered === b.covered && haveTheSameWithThem(a, b)) || haveUsedTheSame(a, b));
