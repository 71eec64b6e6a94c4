import type { Signature } from '../case/signature.ts';

/** Something that everybody agreed to. */
export interface Agreement {
  /** One decision from everybody, the one that completed it last; then each other parent who had agreed to it, and whoever signed the same once more. */
  readonly signatures: readonly Signature[];
  readonly completedBy: Signature;
  /** The signature with which it was taken back. */
  readonly takenBack: Signature | undefined;
}
