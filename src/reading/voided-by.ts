import type { Case, Path } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import { whatFollows } from '../forms/what-follows.ts';
import { stands } from './standing.ts';

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
  return signatures.filter((signature) => stands(signature, c) && Object.keys(signature.used).some(follows));
}

/** The signatures that stand now and no longer would in the case as it is to be. */
export const signaturesVoidedIn = (after: Case, signatures: readonly Signature[], c: Case): readonly Signature[] =>
  signatures.filter((signature) => stands(signature, c) && !stands(signature, after));
