import type { Case } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import type { PlacedSignature } from '../documents/facts.ts';
import type { Decided } from '../life/agreements.ts';
import { isOfAgreement } from '../life/agreements.ts';
import type { AgreedVersion } from '../life/versions.ts';
import { changedPaths } from '../life/void.ts';
import type { Changing } from './standing.ts';
import { stands } from './standing.ts';

/** What the signatures of a case are placed by. */
export interface Signed {
  readonly signatures: readonly Signature[];
  readonly decided: Decided;
  readonly versions: readonly AgreedVersion[];
}

/** The signature of each place that a version has: the first from everybody, until they signed the same again. */
const isLastOf = ({ signatures }: AgreedVersion, signature: Signature): boolean =>
  signatures.findLast(({ role }) => role === signature.role) === signature;

/**
 * The signatures of a case, each with how it stands for one text.
 * @param c the text’s case.
 * @param version the version whose text it is; none where it is a proposal, or nothing was agreed.
 * @param changing what the text changes of what was agreed before.
 */
export const placedIn = (
  { signatures, decided, versions }: Signed,
  c: Case,
  version: AgreedVersion | undefined,
  changing: Changing,
): readonly PlacedSignature[] =>
  signatures.map((signature) => {
    const own = versions.find((one) => one.signatures.includes(signature));
    const last = decided.last.has(signature);
    const holds =
      version === undefined || !isOfAgreement(signature)
        ? last && (version !== undefined || stands(signature, c, changing))
        : own === version && isLastOf(version, signature);
    const changed = holds ? [] : changedPaths(signature, c);
    return { signature, stands: holds, version: own?.number, replaced: !last, changed };
  });
