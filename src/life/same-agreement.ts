import type { Signature } from '../case/signature.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { isSameUsed } from './void.ts';

/** What a signature covers of an agreement. */
type Covering = Pick<Signature, 'document' | 'covered' | 'also' | 'used'>;

function haveUsedTheSame(a: Covering, b: Covering): boolean {
  const keys = new Set([...Object.keys(a.used), ...Object.keys(b.used)]);
  return [...keys].every((key) => isSameUsed(a.used[key], b.used[key]));
}

/** Whether what is signed with the one and with the other says the same, as far as both have it: one of before has the form alone. */
const haveTheSameWithThem = (a: Covering, b: Covering): boolean =>
  a.also === undefined ||
  b.also === undefined ||
  canonicalJson(a.also.map(({ covered }) => covered)) === canonicalJson(b.also.map(({ covered }) => covered));

/** Whether two signatures are over the same agreement: the same text, or the same answers, whatever words a later Waymark has for them. */
export const isSameAgreement = (a: Covering, b: Covering): boolean =>
  a.document === b.document && ((a.covered === b.covered && haveTheSameWithThem(a, b)) || haveUsedTheSame(a, b));
