import type { DocumentId } from '../arrangements/ids.ts';
import type { Profile } from '../authorities/profile.ts';
import type { Case } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import type { Gap } from '../forms/gaps.ts';
import { gapsOf } from '../forms/gaps.ts';
import type { AskedStep, Walk } from '../forms/walk.ts';
import type { PlannedSession } from '../policy/attendance/codes.ts';
import type { Finding } from '../policy/engine/finding.ts';
import type { Matrix } from '../policy/matrix/matrix.ts';
import { arrangementOf, printableOf } from '../arrangements/arrangement-of.ts';
import type { Facts } from './facts.ts';
import { isVoid } from '../life/void.ts';

/** What is known of a case when its documents are built. */
export interface Known extends Pick<Walk, 'case' | 'steps'> {
  readonly authority: Profile;
  readonly signatures: readonly Signature[];
  readonly findings: readonly Finding[];
  readonly matrix: Matrix;
  readonly codes: readonly PlannedSession[];
  /** The documents wanted, of those that can be printed; the whole pack without it. */
  readonly documents?: readonly DocumentId[];
}

/** What a step lacks; an arrangement that Waymark does not lead through lacks another. */
const lacking = (step: AskedStep, c: Case): readonly Gap[] =>
  step.kind === 'screen' && step.step.screen === 'not-this-way' ? [{ step, why: 'missing' }] : gapsOf(step, c);

/** Works out, once, all that the documents are built from. */
export function factsOf({ case: c, steps, authority, signatures, findings, matrix, codes, documents }: Known): Facts {
  return {
    case: c,
    gaps: steps.flatMap((step) => lacking(step, c)),
    signatures: signatures.map((signature) => ({ signature, holds: !isVoid(signature, c) })),
    findings,
    authority,
    matrix,
    codes,
    documents:
      documents === undefined ? arrangementOf(c).documents : printableOf(c).filter((id) => documents.includes(id)),
    version: '',
  };
}
