import type { Signature } from '../case/signature.ts';
import type { Given } from './given.ts';
import { isAgreeing } from './given.ts';

/** The documents in which something is agreed. A checklist attests, and a letter declines: neither makes a version. */
const agreedIn: readonly Signature['document'][] = ['consent', 'agreement'];

/** Whether a decision is about an agreement. */
export const isOfAgreement = ({ document }: Pick<Signature, 'document'>): boolean => agreedIn.includes(document);

/** Whether a decision is a no to an agreement. */
export const isRefusing = (signature: Signature): boolean =>
  isOfAgreement(signature) && signature.decision === 'refuse';

/** The last decisions so far, in the order they were given: one of everybody in each place. Two parents can both have a word in theirs. */
export type Last = readonly Signature[];

/**
 * The last decisions once another is given: it takes the place of its maker’s own. A refusal clears every place, and who knows that something has
 * ended clears what was said of it. What one parent agreed to stays beside whatever another says, who clears nothing then.
 */
export function withLast(
  last: Last,
  signature: Signature,
  { knowsOfTheEnd, areApart }: Pick<Given, 'knowsOfTheEnd' | 'areApart'>,
): Last {
  const isBeside = (other: Signature): boolean => isAgreeing(other) && areApart(other, signature);
  const clears = isRefusing(signature) && !last.some(isBeside);
  const stays = (other: Signature): boolean => {
    if (other.document !== signature.document) return true;
    if (other.role === signature.role && !isBeside(other)) return false;
    return !clears && !knowsOfTheEnd(signature, [other]);
  };
  return [...last.filter(stays), signature];
}

/** The last decisions among some. */
export const lastAmong = (some: readonly Signature[], given: Pick<Given, 'knowsOfTheEnd' | 'areApart'>): Last =>
  some.reduce<Last>((last, signature) => withLast(last, signature, given), []);
