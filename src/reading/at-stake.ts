import type { Path } from '../case/case.ts';
import { pathOfKey } from '../case/recorded.ts';
import type { Signature } from '../case/signature.ts';
import { whatFollows } from '../forms/what-follows.ts';
import { isOfAgreement } from '../life/agreements.ts';
import { versionIn } from '../life/life.ts';
import { isAgreed } from '../life/terms.ts';
import type { AgreedVersion } from '../life/versions.ts';
import type { Reading } from './reading.ts';
import { signaturesVoidedBy } from './voided-by.ts';

/** What a change of some answers puts at stake. */
export interface AtStake {
  /** The signatures that it may void. */
  readonly voided: readonly Signature[];
  /** The version of which it may change a term: what it says stays as agreed, also once it is over, and the change is a proposal. */
  readonly version: AgreedVersion | undefined;
}

/**
 * What is at stake when some answers are about to change, whatever is typed. Before anything was agreed a change voids what was signed;
 * afterwards a term that changes is a proposal, and a fact binds at once: neither voids what everybody agreed to.
 * @param paths the answers, or the keys of rows to add, move or remove.
 */
export function atStake(paths: readonly Path[], { proposed, life }: Reading): AtStake {
  const version = versionIn(life);
  if (version === undefined)
    return { voided: signaturesVoidedBy(paths, proposed.standing, proposed.case), version: undefined };
  const follows = whatFollows(paths, proposed.case);
  const changes = Object.keys(version.terms).some((key) => isAgreed(pathOfKey(key)) && follows(key));
  const ofProposal = proposed.placed
    .filter((one) => one.stands && one.version === undefined && isOfAgreement(one.signature))
    .map(({ signature }) => signature);
  return {
    voided: signaturesVoidedBy(paths, ofProposal, proposed.case),
    version: changes ? version : undefined,
  };
}
