import type { Case } from '../case/case.ts';
import { isTickedOnOther } from '../case/checklist-proof.ts';
import { decisions } from '../case/fields/checklist.ts';
import type { Signature } from '../case/signature.ts';
import type { Change } from '../documents/facts.ts';
import { coveredIn, textIn } from '../documents/to-sign.ts';
import { isVoid } from '../life/void.ts';

/** What a text changes of what was agreed before; nothing, where it is no change. */
export type Changing = () => Change | undefined;

/**
 * Whether all that was signed says the same in a case, letter for letter. An earlier Waymark had the words of a first agreement for a change too.
 */
export const saysTheSame = (signature: Signature, c: Case, changing: Changing = () => undefined): boolean =>
  [signature, ...(signature.also ?? [])].every(
    ({ document, covered }) =>
      coveredIn(c, document) === covered || textIn({ case: c, change: changing() }, document).covered === covered,
  );

/**
 * Whether a signature stands in a case: nothing that its documents used is another, or all that was signed says the same all the same,
 * letter for letter. An empty row, or a term outside the period, voids nothing. A checklist stands no longer once the case shows other
 * things than it was ticked on, however it was signed.
 */
export const stands = (signature: Signature, c: Case, changing?: Changing): boolean =>
  !(signature.document === 'checklist' && decisions.some((decision) => isTickedOnOther(decision, c))) &&
  (!isVoid(signature, c) || saysTheSame(signature, c, changing));
