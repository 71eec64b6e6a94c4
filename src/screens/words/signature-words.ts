import { signedWith } from '../../arrangements/signed-with.ts';
import type { Signature, SignedOnAnother } from '../../case/signature.ts';
import { listed } from '../../domain/listed.ts';

const documentNames: Readonly<Record<Signature['document'] | SignedOnAnother, string>> = {
  checklist: 'the checklist',
  consent: 'the consent form',
  plan: 'the plan',
  agreement: 'the agreement',
  letter: 'the decision letter',
};

/** What is signed at once, as a sentence names it: `the consent form and the plan`. */
export const paperNames = (document: Signature['document']): string =>
  listed([document, ...signedWith(document)].map((id) => documentNames[id]));

/** The same, at the head of a line. */
export const paperNamesFirst = (document: Signature['document']): string => paperNames(document).replace(/^t/u, 'T');

/** What a signature was given on: `the consent form with the plan`. */
const coveredBy = ({ document, also = [] }: Signature): string =>
  [document, ...also.map((text) => text.document)].map((id) => documentNames[id]).join(' with ');

/** Names signatures: `Ann Example’s on the consent form with the plan and …`. */
export const signatureNames = (signatures: readonly Signature[]): string =>
  listed(signatures.map((signature) => `${signature.name}’s signature on ${coveredBy(signature)}`));
