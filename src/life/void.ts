import type { Case, Path } from '../case/case.ts';
import { pathOfKey, standsAt } from '../case/recorded.ts';
import type { Signature } from '../case/signature.ts';
import type { Typed } from '../case/typed.ts';

/** Whether what stands at a path of what was used is the same, whatever order its boxes are kept in. */
export function isSameUsed(a: Typed | null | undefined, b: Typed | null | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [boxes, others] = [Object.entries(a), Object.entries(b)];
  const isThere = ([box, part]: readonly [string, string], index: number): boolean => {
    const other = others[index]?.[0] === box ? others[index] : others.find(([name]) => name === box);
    return other?.[1] === part;
  };
  return Array.isArray(a) === Array.isArray(b) && boxes.length === others.length && boxes.every(isThere);
}

/** The keys of what a signature used at which something else stands in a case. */
const changedKeys = ({ used }: Pick<Signature, 'used'>, c: Case): readonly string[] =>
  Object.entries(used).flatMap(([key, was]) => (isSameUsed(standsAt(c, key), was) ? [] : [key]));

/** The paths at which something else stands in a case than what a signature used. */
export const changedPaths = (signature: Pick<Signature, 'used'>, c: Case): readonly Path[] => [
  ...new Set(changedKeys(signature, c).map(pathOfKey)),
];

/**
 * Whether a signature is void: an answer that a signed document used is another now, is gone, or was given since.
 * Words that were rebuilt by a newer version of the app void nothing.
 * @param c the case as it is now.
 */
export const isVoid = (signature: Pick<Signature, 'used'>, c: Case): boolean =>
  Object.entries(signature.used).some(([key, was]) => !isSameUsed(standsAt(c, key), was));
