import type { Case } from '../../case/case.ts';
import type { Signature } from '../../case/signature.ts';
import { isVoid } from '../../documents/voided.ts';
import { dayOfMoment } from '../../domain/moment.ts';
import type { ParentDecision } from '../../policy/situation.ts';

/** The signatures that still hold. */
export const standingOf = (signatures: readonly Signature[], c: Case): readonly Signature[] =>
  signatures.filter((signature) => !isVoid(signature, c));

/** What the parent last decided in writing, as far as it still holds. */
export function decisionOf(signatures: readonly Signature[], c: Case): ParentDecision | undefined {
  const last = standingOf(signatures, c).findLast(({ role }) => role === 'parent');
  const on = last && dayOfMoment(last.at);
  return last === undefined || on === undefined ? undefined : { name: last.name, decision: last.decision, on };
}
