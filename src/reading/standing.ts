import type { Case } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import { coveredIn } from '../documents/to-sign.ts';
import { isVoid } from '../life/void.ts';

/** Whether all that was signed says the same in a case, letter for letter. */
export const saysTheSame = (signature: Signature, c: Case): boolean =>
  [signature, ...(signature.also ?? [])].every(({ document, covered }) => coveredIn(c, document) === covered);

/**
 * Whether a signature stands in a case: nothing that its documents used is another, or all that was signed says the same all the same,
 * letter for letter. An empty row, or a term outside the period, voids nothing.
 */
export const stands = (signature: Signature, c: Case): boolean => !isVoid(signature, c) || saysTheSame(signature, c);
