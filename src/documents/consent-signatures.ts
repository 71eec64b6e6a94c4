import { consent, otherSigners } from '../case/fields/consent.ts';
import { rowField } from '../case/list.ts';
import { naming } from '../forms/pupil-name.ts';
import { parentDecisions } from '../words/catalogue.ts';
import { english } from '../words/english.ts';
import { cellOf } from './answers.ts';
import type { Facts } from './facts.ts';
import { rowsIn } from './list-rows.ts';
import type { Block } from './model.ts';
import { signatureIn } from './needed-signatures.ts';
import type { SignaturePlace } from './needed-signatures.ts';
import { headLabel, named, signatureBlock } from './signature-block.ts';

const parentPlace: SignaturePlace = { document: 'consent', role: 'parent' };

/** On paper the parent rings what they decide; on a device the decision stands with the signature. */
function parentLabel(facts: Facts): string {
  const place = named('Parent or carer', cellOf(facts, consent.signer));
  if (signatureIn(facts.signatures, parentPlace)?.holds === true) return place;
  const choices = parentDecisions.map((decision) => naming(english.decisions[decision].label)(facts.case));
  return `${place}. Ring one: ${choices.join(' / ')}`;
}

/** The places of the others who sign on paper; without a name, one to fill in. Source: LCC Appendix 4. */
function otherPlaces(facts: Facts): readonly Block[] {
  const labels = rowsIn(facts.case, otherSigners).map((row) => {
    const cells = [otherSigners.row.name, otherSigners.row.role].map((field) => cellOf(facts, rowField(otherSigners, row, field)));
    return cells.filter((cell) => cell !== null).join(', ');
  });
  return (labels.length === 0 ? ['Anyone else who signs, if needed'] : labels).map((label) => ({ kind: 'signature', role: 'other', label, signed: null }));
}

/** Who signs the consent form: parent or carer, headteacher, up to three others. Source: LCC Appendix 4. */
export const consentSignatures = (facts: Facts): readonly Block[] => [
  signatureBlock(facts, parentPlace, parentLabel(facts)),
  signatureBlock(facts, { document: 'consent', role: 'head' }, headLabel(facts)),
  ...otherPlaces(facts),
];
