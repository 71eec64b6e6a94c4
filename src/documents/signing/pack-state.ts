import { blocksHead } from '../../policy/engine/blocks.ts';
import type { Print } from '../facts.ts';
import type { PackState } from '../model.ts';
import { placesIn, signatureIn } from './needed-signatures.ts';
import { whatIsMissing } from './what-is-missing.ts';

/**
 * How far a pack has come: a draft while anything is missing, unreadable or blocked by a finding or a signer; signed once each
 * place in its documents has a signature that stands, and no finding blocks the head’s.
 */
export function packState(print: Print): PackState {
  if (whatIsMissing(print).length > 0) return 'draft';
  const signed = placesIn(print).every((place) => signatureIn(print.placed, place)?.stands === true);
  return signed && (print.printed !== undefined || !print.findings.some(blocksHead)) ? 'signed' : 'for-signature';
}
