import { neverRuns } from '../../life/last-day.ts';
import { blocksHead } from '../../policy/engine/blocks.ts';
import type { Print } from '../facts.ts';
import type { PackState } from '../model.ts';
import { placesIn, signatureIn } from './needed-signatures.ts';
import { whatIsMissing } from './what-is-missing.ts';

/** What has become of what is printed, where nothing of it is to be signed any more; nothing where it goes on or is proposed. */
function pastState({ case: c, today, life, printed, placed }: Print): PackState | undefined {
  if (life.state === 'set-aside') return 'set-aside';
  if (life.state === 'not-begun' && printed === undefined) return 'no-agreement';
  if (printed !== undefined && neverRuns(printed, c, today)) return 'never-ran';
  if (printed === undefined) return life.state === 'ended' ? 'ended' : undefined;
  if (placed.some(({ version, takenBack }) => version === printed.number && takenBack !== undefined))
    return 'taken-back';
  return (life.state === 'over' || life.state === 'ended') && life.version === printed ? life.state : undefined;
}

/**
 * How far a pack has come: set aside, without an agreement, over, ended or taken back where its case is; else a draft while anything is missing, unreadable or blocked by a finding or a signer; signed once each
 * place in its documents has a signature that stands, and no finding blocks the head’s.
 */
export function packState(print: Print): PackState {
  const past = pastState(print);
  if (past !== undefined) return past;
  if (whatIsMissing(print).length > 0) return 'draft';
  const signed = placesIn(print).every((place) => signatureIn(print.placed, place)?.stands === true);
  return signed && (print.printed !== undefined || !print.findings.some(blocksHead)) ? 'signed' : 'for-signature';
}
