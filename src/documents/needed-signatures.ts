import type { Signature } from '../case/signature.ts';
import type { PlacedSignature } from './facts.ts';
import type { DocumentId } from './model.ts';

/** One place that has to be signed. */
export interface SignaturePlace {
  readonly document: Signature['document'];
  readonly role: Signature['role'];
}

/** The places that a pack needs signed. Source: LCC Appendix 1, Appendix 4. */
const signaturePlaces: readonly SignaturePlace[] = [
  { document: 'checklist', role: 'head' },
  { document: 'consent', role: 'parent' },
  { document: 'consent', role: 'head' },
];

/** The places in some documents; a print without a signed document goes by the whole pack's. */
export function placesIn(documents: readonly DocumentId[]): readonly SignaturePlace[] {
  const here = signaturePlaces.filter((place) => documents.includes(place.document));
  return here.length === 0 ? signaturePlaces : here;
}

/** The last signature that was given in a place: of those that still hold, where there is one. */
export function signatureIn(signatures: readonly PlacedSignature[], { document, role }: SignaturePlace): PlacedSignature | undefined {
  const here = signatures.filter(({ signature }) => signature.document === document && signature.role === role);
  const last = (some: readonly PlacedSignature[]): PlacedSignature | undefined => [...some].sort((a, b) => (a.signature.at < b.signature.at ? -1 : 1)).at(-1);
  return last(here.filter(({ holds }) => holds)) ?? last(here);
}
