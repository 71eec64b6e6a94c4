import type { Signature } from '../../case/signature.ts';
import type { PlacedSignature } from '../facts.ts';
import { momentInWords } from '../parts/moment-in-words.ts';

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

/** How a place stands: `Agrees. Signed by … on …`. */
export function stateOfPlace(placed: PlacedSignature | undefined): string {
  if (placed === undefined) return 'Not signed yet';
  const { signature, stands } = placed;
  const decided =
    signature.role === 'head' && signature.decision === 'agree' ? '' : `${decisionInWords(signature.decision)}. `;
  const signed = `${decided}Signed by ${signature.name} (${signature.capacity}) on ${momentInWords(signature.at)}.`;
  if (stands) return signed;
  const since = signature.document === 'checklist' ? 'it is older than the plan' : 'an answer has changed since';
  return `To be signed again: ${since}. ${signed}`;
}
