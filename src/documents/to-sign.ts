import type { Signature } from '../case/signature.ts';
import type { Block, Document } from './model.ts';
import { buildDocument } from './build-document.ts';
import { checklistBody } from './checklist.ts';
import { consentBody } from './consent.ts';
import { coveredText } from './covered.ts';
import type { Facts } from './facts.ts';
import type { Known } from './facts-of.ts';
import { factsOf } from './facts-of.ts';
import { usedAnswers } from './used-answers.ts';

/** What a person is shown to sign, and what is kept with their signature beside its hash. */
export interface ToSign extends Pick<Signature, 'covered' | 'used'> {
  readonly document: Document;
}

const bodies: Readonly<Record<Signature['document'], (facts: Facts) => readonly Block[]>> = { checklist: checklistBody, consent: consentBody };

/** Prepares one document for a signature: the document itself, the text that will be covered, and the answers that are in it. */
export function toSign(id: Signature['document'], known: Known): ToSign {
  const facts = factsOf(known);
  const document = buildDocument(id, facts);
  return { document, covered: coveredText(document), used: usedAnswers(facts.case, (c) => bodies[id]({ ...facts, case: c })) };
}
