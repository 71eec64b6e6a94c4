import type { Signature } from '../case/signature.ts';
import { isSameUsed } from './void.ts';

/** What two signatures cover of one agreement. */
export type Covering = Pick<Signature, 'document' | 'covered' | 'used'>;

function haveUsedTheSame(a: Covering, b: Covering): boolean {
  const keys = new Set([...Object.keys(a.used), ...Object.keys(b.used)]);
  return [...keys].every((key) => isSameUsed(a.used[key], b.used[key]));
}

/** Whether two signatures are over the same agreement: the same text, or the same answers, whatever words a later Waymark has for them. */
export const isSameAgreement = (a: Covering, b: Covering): boolean =>
  a.document === b.document && (a.covered === b.covered || haveUsedTheSame(a, b));
