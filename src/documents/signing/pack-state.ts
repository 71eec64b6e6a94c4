import type { Facts } from '../facts.ts';
import type { PackState } from '../model.ts';
import { holdsHead } from '../../policy/engine/holds.ts';
import { placesIn, signatureIn } from './needed-signatures.ts';
import { whatIsMissing } from './what-is-missing.ts';

/**
 * How far a pack has come: a draft while anything is missing, unreadable or held by a finding or a signer; signed once each
 * place in its documents has a signature that holds, and no finding holds the head’s.
 */
export function packState(facts: Facts): PackState {
  if (whatIsMissing(facts).length > 0) return 'draft';
  const signed = placesIn(facts).every((place) => signatureIn(facts.signatures, place)?.holds === true);
  return signed && !facts.findings.some(holdsHead) ? 'signed' : 'for-signature';
}
