import type { Answers, Path } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import { canonicalJson } from '../domain/hash.ts';
import { rowsPath, usedAt } from './recording-answers.ts';

/**
 * Whether a signature no longer holds: an answer that the signed document used is another now, is gone, or was given since.
 * Words that were rebuilt by a newer version of the app void nothing.
 * @param answers the asked answers of the case as they are now.
 */
export const isVoid = (signature: Pick<Signature, 'used'>, answers: Answers): boolean =>
  Object.entries(signature.used).some(([path, was]) => canonicalJson(usedAt(answers, path)) !== canonicalJson(was));

const listOf = (path: Path): Path => path.slice(0, Math.max(path.lastIndexOf('.'), 0));

/**
 * The signatures that hold now and that a change of one answer would void, so that the person is told before it is made.
 * @param path the answer, or the row to add, move or remove.
 * @param answers the asked answers of the case as they are now.
 */
export const signaturesVoidedBy = (path: Path, signatures: readonly Signature[], answers: Answers): readonly Signature[] =>
  signatures.filter(
    (signature) => !isVoid(signature, answers) && (path in signature.used || rowsPath({ path: listOf(path) }) in signature.used),
  );
