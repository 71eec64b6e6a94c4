import { arrangementOf } from '../arrangements/arrangement-of.ts';
import type { Case } from '../case/case.ts';
import { recorded } from '../case/recorded.ts';
import type { Signature } from '../case/signature.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { buildDocument } from './build-document.ts';
import type { Facts, OfCase } from './facts.ts';
import { printOf } from './facts.ts';
import { agreementBody } from './flexi/agreement.ts';
import { letterBody } from './flexi/letter.ts';
import type { Block, Document } from './model.ts';
import { checklistBody } from './part-time/checklist.ts';
import { consentBody } from './part-time/consent.ts';
import { documentTitles } from './parts/document-titles.ts';

/** What a person is shown to sign, and what is kept with their signature beside its hash. */
export interface ToSign extends Pick<Signature, 'covered' | 'used'> {
  readonly document: Document;
}

/** What a signature covers of each document, from the case alone; and whether the parent reads it. */
const signedParts: Readonly<
  Record<Signature['document'], Pick<Document, 'forParent'> & { readonly body: (facts: OfCase) => readonly Block[] }>
> = {
  checklist: { forParent: false, body: checklistBody },
  consent: { forParent: true, body: consentBody },
  agreement: { forParent: true, body: agreementBody },
  letter: { forParent: true, body: letterBody },
};

/**
 * The text that a signature on a document covers in a case: the document without its places for signatures, as canonical JSON (RFC
 * 8785). State, print date and findings stand in the pack and are never part of it.
 */
export function coveredIn(c: Case, id: Signature['document']): string {
  const { forParent, body } = signedParts[id];
  return canonicalJson({ id, title: documentTitles[id], forParent, blocks: body({ case: c }) });
}

/** Prepares one document for a signature: the document itself, the text that will be covered, and the answers that are in it. */
export function toSign(id: Signature['document'], facts: Facts): ToSign {
  const document = buildDocument(id, printOf(facts));
  const { case: c, used } = recorded(facts.case);
  arrangementOf(c); // another arrangement, or another outcome, has other papers: what tells them apart counts as used
  return { document, covered: coveredIn(c, id), used: used() };
}
