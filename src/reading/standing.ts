import type { Case } from '../case/case.ts';
import { isTickedOnOther } from '../case/checklist-proof.ts';
import { decisions } from '../case/fields/checklist.ts';
import type { Signature } from '../case/signature.ts';
import { coveredIn } from '../documents/to-sign.ts';
import { isVoid } from '../life/void.ts';

/** Whether all that was signed says the same in a case, letter for letter. */
export const saysTheSame = (signature: Signature, c: Case): boolean =>
  [signature, ...(signature.also ?? [])].every(({ document, covered }) => coveredIn(c, document) === covered);

/**
/**
 * Whether a signature stands in a case: nothing that its documents used is another, or all that was signed says the same all the same,
 * letter for letter. An empty row, or a term outside the period, voids nothing. A checklist stands no longer once the case shows other
 * things than it was ticked on, however it was signed.
 */
export const stands = (signature: Signature, c: Case): boolean =>
  !(signature.document === 'checklist' && decisions.some((decision) => isTickedOnOther(decision, c))) &&
  (!isVoid(signature, c) || saysTheSame(signature, c));
