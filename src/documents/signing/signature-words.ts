import type { Case } from '../../case/case.ts';
import type { Signature } from '../../case/signature.ts';
import type { PlacedSignature } from '../facts.ts';
import { momentInWords } from '../parts/moment-in-words.ts';
import { changedSince } from './changed-since.ts';

/** Whose place it is. */
export const roleInWords = (role: Signature['role']): string => (role === 'parent' ? 'Parent or carer' : 'Headteacher');

/** What the signer decided. */
export function decisionInWords(decision: Signature['decision']): string {
  switch (decision) {
    case 'agree':
      return 'Agrees';
    case 'changes':
      return 'Asks for changes';
    case 'refuse':
      return 'Does not agree';
  }
}

/** Why a signature does not hold for what is printed: since which change, by which later word, or for which version it was. */
function whyNot({ signature, version, replaced, changed }: PlacedSignature, c: Case): string {
  if (version !== undefined) return `For version ${String(version)}, with which it stays`;
  if (replaced) return 'A later decision took its place';
  if (signature.document === 'checklist') return 'To be signed again: it is older than the plan';
  return changed.length === 0
    ? 'To be decided anew, for somebody did not agree'
    : `To be signed again: an answer has changed since (${changedSince(changed, c)})`;
}

/** Whether a signature holds, and if not why: `Yes`. */
export const holdsInWords = (placed: PlacedSignature, c: Case): string =>
  placed.stands
    ? placed.version === undefined
      ? 'Yes'
      : `Yes, version ${String(placed.version)}`
    : placed.version === undefined
      ? `No. ${whyNot(placed, c)}`
      : `Yes, for version ${String(placed.version)}`;

/** How a place stands: `Agrees. Signed by … on …`. */
export function stateOfPlace(placed: PlacedSignature | undefined, c: Case): string {
  if (placed === undefined) return 'Not signed yet';
  const { signature, stands } = placed;
  const decided =
    signature.role === 'head' && signature.decision === 'agree' ? '' : `${decisionInWords(signature.decision)}. `;
  const signed = `${decided}Signed by ${signature.name} (${signature.capacity}) on ${momentInWords(signature.at)}.`;
  return stands ? signed : `${whyNot(placed, c)}. ${signed}`;
}
