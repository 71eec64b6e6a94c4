import { arrangementOf } from '../arrangements/arrangement-of.ts';
import { signedWith } from '../arrangements/signed-with.ts';
import type { Case } from '../case/case.ts';
import { recorded } from '../case/recorded.ts';
import type { Signature, SignedOnAnother } from '../case/signature.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { OfAgreement } from './facts.ts';
import { agreementBody, agreementPages } from './flexi/agreement.ts';
import { letterBody } from './flexi/letter.ts';
import type { Block, Document } from './model.ts';
import { checklistBody } from './part-time/checklist.ts';
import { consentBody, consentPages } from './part-time/consent.ts';
import { planBody } from './part-time/plan.ts';
import { documentTitles } from './parts/document-titles.ts';
import type { ParentsPages } from './signing/parents-pages.ts';

/** What can be covered: a document that is signed, or one that is signed on another. */
export type CoveredId = Signature['document'] | SignedOnAnother;

/** One document as it is shown to be signed, and the text of it that is kept beside its hash. They say the same. */
interface TextToSign<Id extends CoveredId> {
  readonly id: Id;
  readonly document: Document;
  readonly covered: string;
}

/** What a person is shown to sign: the document itself, those that are signed with it, and all that any of them used. */
export interface ToSign extends TextToSign<Signature['document']>, Pick<Signature, 'used'> {
  readonly also: readonly TextToSign<SignedOnAnother>[];
}

/** What a signature covers of each document, from the case and what it changes; and whether the parent reads it. */
const signedParts: Readonly<
  Record<CoveredId, Pick<Document, 'forParent'> & { readonly body: (facts: OfAgreement) => readonly Block[] }>
> = {
  checklist: { forParent: false, body: checklistBody },
  consent: { forParent: true, body: consentBody },
  plan: { forParent: true, body: planBody },
  agreement: { forParent: true, body: agreementBody },
  letter: { forParent: true, body: letterBody },
};

/** The document that is covered, and its text. */
export function textIn<Id extends CoveredId>(facts: OfAgreement, id: Id): TextToSign<Id> {
  const { forParent, body } = signedParts[id];
  const document: Document = { id, title: documentTitles[id], forParent, blocks: body(facts) };
  return { id, document, covered: canonicalJson(document) };
}

/** A paper that a parent signs, in the parts in which they read it; nothing of one that the head alone signs. */
export function pagesToRead(facts: OfAgreement, id: Signature['document']): ParentsPages | undefined {
  switch (id) {
    case 'consent':
      return consentPages(facts);
    case 'agreement':
      return agreementPages(facts);
    case 'checklist':
    case 'letter':
      return undefined;
  }
}

/** Whether some of a document can be covered by a signature. */
export const isCovered = (id: string): id is CoveredId => id in signedParts;

/**
 * The text that a signature covers of a document in a case where nothing is changed of what was agreed: the document without its places for signatures and without what is not
 * agreed, as canonical JSON (RFC 8785). State, print date and findings stand in the pack and are never part of it.
 */
export const coveredIn = (c: Case, id: CoveredId): string => textIn({ case: c }, id).covered;

/**
 * All that the texts of a signature use of a case. What they say of a change follows from that and from what was agreed before: it uses
 * nothing more, and so a change and a first agreement over the same answers have used the same.
 */
export function usedIn(c: Case, id: Signature['document']): Signature['used'] {
  const { case: read, used } = recorded(c);
  arrangementOf(read); // another arrangement, or another outcome, has other papers: what tells them apart counts as used
  for (const one of [id, ...signedWith(id)]) textIn({ case: read }, one);
  return used();
}

/** Prepares a signature: what is read, the texts that will be covered, and the answers that are in them. */
export function toSign(id: Signature['document'], facts: OfAgreement): ToSign {
  const also = signedWith(id).map((one) => textIn(facts, one));
  return { ...textIn(facts, id), also, used: usedIn(facts.case, id) };
}
