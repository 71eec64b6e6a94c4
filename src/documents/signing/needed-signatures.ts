import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import type { SignaturePlace } from '../../arrangements/arrangement.ts';
import { signedWith } from '../../arrangements/signed-with.ts';
import type { Print, PlacedSignature } from '../facts.ts';

/** The places in some documents, the plan's on the consent form; a print without a signed document goes by the whole pack's. */
export function placesIn({ case: c, documents }: Pick<Print, 'case' | 'documents'>): readonly SignaturePlace[] {
  const all = arrangementOf(c).signs;
  const here = all.filter(({ document }) => [document, ...signedWith(document)].some((id) => documents.includes(id)));
  return here.length === 0 ? all : here;
}

/** The last signature that was given in a place: of those that stand, where there is one. They come in the order they were given. */
export function signatureIn(
  signatures: readonly PlacedSignature[],
  { document, role }: SignaturePlace,
): PlacedSignature | undefined {
  const here = signatures.filter(({ signature }) => signature.document === document && signature.role === role);
  return here.findLast(({ stands }) => stands) ?? here.at(-1);
}
