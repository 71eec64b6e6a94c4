import type { DocumentId } from '../arrangements/ids.ts';
import type { Profile } from '../authorities/profile.ts';
import type { Case } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import type { Gap } from '../forms/gaps.ts';
import type { PlannedSession } from '../policy/attendance/codes.ts';
import type { Finding } from '../policy/engine/finding.ts';
import type { Matrix } from '../policy/matrix/matrix.ts';

/** A signature, and whether it still holds. */
export interface PlacedSignature {
  readonly signature: Signature;
  /** False once an answer that the signed document used has changed. */
  readonly holds: boolean;
}

/** What documents are built from. All of it is known before the first document is begun. */
export interface Facts {
  /** The asked answers alone. */
  readonly case: Case;
  /** What is still missing or cannot be read, in the order of the forms. */
  readonly gaps: readonly Gap[];
  readonly signatures: readonly PlacedSignature[];
  readonly findings: readonly Finding[];
  readonly authority: Profile;
  /** The matrix of concern; none where it is left aside, because it follows from findings and signatures. */
  readonly matrix: Matrix | undefined;
  /** The register’s code of each half-day. */
  readonly codes: readonly PlannedSession[];
  /** The documents that are printed together, in order. */
  readonly documents: readonly DocumentId[];
  /** The version code; empty while it is being worked out. */
  readonly version: string;
}

/** What the body of a signed document is built from: the case alone, so that all that is in it is known to have been read of it. */
export type OfCase = Pick<Facts, 'case'>;
