import type { Case } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import { coveredIn } from '../documents/to-sign.ts';
import { isVoid } from '../life/void.ts';

/**
 * Whether a signature stands in a case: nothing that its document used is another, or what was signed says the same all the same, letter
 * for letter. An empty row, or a term outside the period, voids nothing.
 */
export const stands = (signature: Signature, c: Case): boolean =>
  !isVoid(signature, c) || coveredIn(c, signature.document) === signature.covered;
