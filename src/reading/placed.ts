import type { Case } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import type { PlacedSignature, TakenBack } from '../documents/facts.ts';
import { isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';
import type { Decided } from '../life/agreements.ts';
import { isOfAgreement } from '../life/agreements.ts';
import { isEndedBy } from '../life/ending.ts';
import type { Course } from '../life/in-force.ts';
import type { AgreedVersion } from '../life/versions.ts';
import { changedPaths } from '../life/void.ts';
import type { Changing } from './standing.ts';
import { stands } from './standing.ts';
import { takenBackOf } from './taken-back-version.ts';

/** What the signatures of a case are placed by. */
export interface Signed {
  readonly signatures: readonly Signature[];
  readonly decided: Decided;
  readonly versions: readonly AgreedVersion[];
  readonly endings: () => Course['endings'];
}

/** That somebody who had to agree took it back. */
function takenBackIn(version: AgreedVersion, { versions, endings }: Signed): TakenBack | undefined {
  const ending = takenBackOf({ versions, endings: endings() }, version);
  if (ending === undefined) return undefined;
  const { how, saidOn, by, neverAgreed } = ending;
  return {
    how: how === 'agency' ? 'agency' : 'withdrawn',
    on: saidOn,
    by,
    ...(neverAgreed === undefined ? {} : { neverAgreed }),
  };
}

/** The last version that was agreed before a signature, and that nobody had taken back by then. */
function versionAt(signature: Signature, { versions, endings }: Signed): AgreedVersion | undefined {
  const last = versions.findLast(({ agreedAt }) => agreedAt < signature.at);
  if (last === undefined) return undefined;
  const said = last.takenBack === signature ? undefined : endings().get(last)?.saidOn;
  const on = dayOfMoment(signature.at);
  return said !== undefined && on !== undefined && !isBefore(on, said) ? undefined : last;
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
  signed: Signed,
  c: Case,
  version: AgreedVersion | undefined,
  changing: Changing,
): readonly PlacedSignature[] => {
  const { signatures, decided, versions } = signed;
  return signatures.map((signature) => {
    const own = versions.find((one) => one.signatures.includes(signature));
    const last = decided.last.has(signature);
    const holds =
      version === undefined || !isOfAgreement(signature)
        ? last && (version !== undefined || (own === undefined && stands(signature, c, changing)))
        : own === version && isLastOf(version, signature);
    const changed = holds ? [] : changedPaths(signature, c);
    const before = own === undefined && isOfAgreement(signature) ? versionAt(signature, signed) : undefined;
    return {
      signature,
      stands: holds,
      version: own?.number,
      takenBack: own && takenBackIn(own, signed),
      goesOn: before?.number,
      takesBack: before?.takenBack === signature,
      ends: before !== undefined && isEndedBy(signed.endings().get(before), signature),
      replaced: !last,
      changed,
    };
  });
};
