import { arrangementOf } from '../arrangements/arrangement-of.ts';
import { recorded } from '../case/recorded.ts';
import type { Signature } from '../case/signature.ts';
import { buildDocument } from './build-document.ts';
import type { Facts, OfCase } from './facts.ts';
import { printOf } from './facts.ts';
import { agreementBody } from './flexi/agreement.ts';
import { letterBody } from './flexi/letter.ts';
import type { Block, Document } from './model.ts';
import { checklistBody } from './part-time/checklist.ts';
import { consentBody } from './part-time/consent.ts';
import { coveredText } from './signing/covered.ts';

/** What a person is shown to sign, and what is kept with their signature beside its hash. */
export interface ToSign extends Pick<Signature, 'covered' | 'used'> {
  readonly document: Document;
}

const bodies: Readonly<Record<Signature['document'], (facts: OfCase) => readonly Block[]>> = {
  checklist: checklistBody,
  consent: consentBody,
  agreement: agreementBody,
  letter: letterBody,
};

/** Prepares one document for a signature: the document itself, the text that will be covered, and the answers that are in it. */
export function toSign(id: Signature['document'], facts: Facts): ToSign {
  const document = buildDocument(id, printOf(facts));
  const { case: c, used } = recorded(facts.case);
  arrangementOf(c); // another arrangement, or another outcome, has other papers: what tells them apart counts as used
  bodies[id]({ case: c });
  return { document, covered: coveredText(document), used: used() };
}
