import type { Signature } from '../../case/signature.ts';

const documentNames: Readonly<Record<Signature['document'], string>> = { checklist: 'the checklist', consent: 'the consent form' };

/** Names signatures: `Ann Example’s on the consent form and …`. */
export function signatureNames(signatures: readonly Signature[]): string {
  const names = signatures.map((signature) => `${signature.name}’s signature on ${documentNames[signature.document]}`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
