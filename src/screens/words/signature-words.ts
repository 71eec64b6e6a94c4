import type { Signature } from '../../case/signature.ts';
import { listed } from '../../domain/listed.ts';

const documentNames: Readonly<Record<Signature['document'], string>> = {
  checklist: 'the checklist',
  consent: 'the consent form',
  agreement: 'the agreement',
  letter: 'the decision letter',
};

/** A signed document, as a sentence names it: `the consent form`. */
export const paperName = (document: Signature['document']): string => documentNames[document];

/** Names signatures: `Ann Example’s on the consent form and …`. */
export function signatureNames(signatures: readonly Signature[]): string {
  return listed(signatures.map((signature) => `${signature.name}’s signature on ${documentNames[signature.document]}`));
}
