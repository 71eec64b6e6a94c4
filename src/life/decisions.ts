import { arrangementOf } from '../arrangements/arrangement-of.ts';
import type { Case } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import type { GivenDay } from '../domain/iso-date.ts';
import { dayGiven } from './slot.ts';

/** What a parent has decided in writing about the plan as it now stands. */
export interface ParentDecision {
  /** The parent's name, as they signed. */
  readonly name: string;
  readonly decision: 'agree' | 'changes' | 'refuse';
  readonly on: GivenDay;
}

/**
 * What the parent last decided in writing.
 * @param standing the signatures that stand, in the order they were given.
 */
export function decisionOf(standing: readonly Signature[]): ParentDecision | undefined {
  const last = standing.findLast(({ role }) => role === 'parent');
  const on = last && dayGiven(last);
  return last === undefined || on === undefined ? undefined : { name: last.name, decision: last.decision, on };
}

/** Whether the last of some signatures in each place of a case agrees. */
export const agreedInAllPlaces = (c: Case, signatures: readonly Signature[]): boolean =>
  arrangementOf(c).signs.every(
    ({ document, role }) =>
      signatures.findLast((signature) => signature.document === document && signature.role === role)?.decision ===
      'agree',
  );
