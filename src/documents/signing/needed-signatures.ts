import type { Signature } from '../../case/signature.ts';
import { isDeclined, isFlexi } from '../../case/arrangement.ts';
import type { Case } from '../../case/case.ts';
import type { Facts, PlacedSignature } from '../facts.ts';

/** One place that has to be signed. */
export interface SignaturePlace {
  readonly document: Signature['document'];
  readonly role: Signature['role'];
}

const partTime: readonly SignaturePlace[] = [
  { document: 'checklist', role: 'head' },
  { document: 'consent', role: 'parent' },
  { document: 'consent', role: 'head' },
];

/** Parent and head make the declarations of the notification by signing the agreement that holds them. */
const flexi: readonly SignaturePlace[] = [
  { document: 'agreement', role: 'parent' },
  { document: 'agreement', role: 'head' },
];

const declined: readonly SignaturePlace[] = [{ document: 'letter', role: 'head' }];

/** The places that a case needs signed. Source: LCC Appendix 1, Appendix 4, Appendix 7; policy.md 2.5. */
export function signaturePlaces(c: Case): readonly SignaturePlace[] {
  if (isDeclined(c)) return declined;
  return isFlexi(c) ? flexi : partTime;
}

/** Whether the last of some signatures in each place of a case agrees. */
export const agreedInAllPlaces = (c: Case, signatures: readonly Signature[]): boolean =>
  signaturePlaces(c).every(
    ({ document, role }) =>
      signatures.findLast((signature) => signature.document === document && signature.role === role)?.decision ===
      'agree',
  );

/** The places in some documents; a print without a signed document goes by the whole pack's. */
export function placesIn({ case: c, documents }: Pick<Facts, 'case' | 'documents'>): readonly SignaturePlace[] {
  const all = signaturePlaces(c);
  const here = all.filter((place) => documents.includes(place.document));
  return here.length === 0 ? all : here;
}

/** The last signature that was given in a place: of those that still hold, where there is one. */
export function signatureIn(
  signatures: readonly PlacedSignature[],
  { document, role }: SignaturePlace,
): PlacedSignature | undefined {
  const here = signatures.filter(({ signature }) => signature.document === document && signature.role === role);
  const last = (some: readonly PlacedSignature[]): PlacedSignature | undefined =>
    [...some].sort((a, b) => (a.signature.at < b.signature.at ? -1 : 1)).at(-1);
  return last(here.filter(({ holds }) => holds)) ?? last(here);
}
