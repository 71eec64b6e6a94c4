import type { Signature } from '../../case/signature.ts';
import { naming } from '../../forms/pupil-name.ts';
import type { ParentWords } from '../../words/parent/catalogue.ts';
import { parentDecisions } from '../../words/parent/catalogue.ts';
import type { Facts } from '../facts.ts';
import type { Cell } from '../model.ts';
import { signatureIn } from './needed-signatures.ts';
import { named } from './signature-block.ts';

/** Whose place the parent's is. On paper the parent rings what they decide; on a device the decision stands with the signature. */
export function parentLabel(
  facts: Facts,
  document: Signature['document'],
  name: Cell,
  decisions: ParentWords['decisions'],
): string {
  const place = named('Parent or carer', name);
  if (signatureIn(facts.placed, { document, role: 'parent' })?.stands === true) return place;
  return `${place}. Ring one: ${parentDecisions.map((decision) => naming(decisions[decision].label)(facts.case)).join(' / ')}`;
}
