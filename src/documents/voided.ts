import type { Answers, Path } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import type { Used } from './recording-answers.ts';
import { rowsPath, usedAt } from './recording-answers.ts';

/** The same answer, whatever order its boxes are kept in. */
function isSame(a: Used[string] | undefined, b: Used[string] | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [boxes, others] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    boxes.size === others.size &&
    [...boxes].every(([box, part]) => others.get(box) === part)
  );
}

/**
 * Whether a signature no longer holds: an answer that the signed document used is another now, is gone, or was given since.
 * Words that were rebuilt by a newer version of the app void nothing.
 * @param answers the asked answers of the case as they are now.
 */
export const isVoid = (signature: Pick<Signature, 'used'>, answers: Answers): boolean =>
  Object.entries(signature.used).some(([path, was]) => !isSame(usedAt(answers, path), was));

/** Whether a row's own path, once it is removed, takes an answer along that was used. */
const holdsUsed = (path: Path, used: Used): boolean => Object.keys(used).some((other) => other.startsWith(`${path}.`));

const listOf = (path: Path): Path => path.slice(0, Math.max(path.lastIndexOf('.'), 0));

/**
 * The signatures that hold now and that a change of one answer would void, so that the person is told before it is made.
 * @param path the answer, or the row to add, move or remove.
 * @param answers the asked answers of the case as they are now.
 */
export const signaturesVoidedBy = (
  path: Path,
  signatures: readonly Signature[],
  answers: Answers,
): readonly Signature[] =>
  signatures.filter(
    (signature) =>
      !isVoid(signature, answers) &&
      (path in signature.used || rowsPath({ path: listOf(path) }) in signature.used || holdsUsed(path, signature.used)),
  );
