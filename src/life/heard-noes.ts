import type { Signature } from '../case/signature.ts';
import type { Agreement } from './agreement.ts';
import type { Given } from './given.ts';
import { isAgreeing } from './given.ts';
import type { Last } from './last-words.ts';
import { isOfAgreement } from './last-words.ts';
import { isOverSameTerms } from './same-agreement.ts';
import { isAnothers } from './two-parents.ts';

/** What was decided by a parent who did not agree to just what another has agreed to: it is heard, and ends nothing. Source: life of an arrangement, ours. */
export function heardAmong(
  signatures: readonly Signature[],
  agreements: readonly Agreement[],
  last: Last,
  { answersOf, knowsOfTheEnd, areApart }: Pick<Given, 'answersOf' | 'knowsOfTheEnd' | 'areApart'>,
): ReadonlySet<Signature> {
  const at = (signature: Signature | undefined): number => (signature ? signatures.indexOf(signature) : Infinity);
  const isBeside = (no: Signature, { signatures: agreed, completedBy, takenBack }: Agreement): boolean =>
    at(no) < at(takenBack) &&
    isOverSameTerms(no, completedBy) &&
    isAnothers(no, agreed, () => answersOf(completedBy)) &&
    !knowsOfTheEnd(no, agreed);
  const isHeard = (no: Signature): boolean =>
    agreements.some((agreement) => isBeside(no, agreement)) ||
    last.some((one) => isAgreeing(one) && areApart(one, no) && isOverSameTerms(no, one) && !knowsOfTheEnd(no, [one]));
  return new Set(
    signatures.filter((one) => one.role === 'parent' && isOfAgreement(one) && !isAgreeing(one) && isHeard(one)),
  );
}
