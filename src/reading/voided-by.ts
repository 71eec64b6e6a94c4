import type { Case, Path } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import { whatFollows } from '../forms/what-follows.ts';
import { isVoid } from '../life/void.ts';

/**
 * The signatures that stand now and that a change may void, whatever is typed, so that the person is told before it is made.
 * @param paths the answers, or the keys of rows to add, move or remove.
 * @param c the case as it is now.
 */
export function signaturesVoidedBy(
  paths: readonly Path[],
  signatures: readonly Signature[],
  c: Case,
): readonly Signature[] {
  const follows = whatFollows(paths, c);
  return signatures.filter((signature) => !isVoid(signature, c) && Object.keys(signature.used).some(follows));
}
