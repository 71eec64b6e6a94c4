import { consent, otherSigners } from '../../case/fields/consent.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import { english } from '../../words/parent/english.ts';
import type { Facts } from '../facts.ts';
import type { Block } from '../model.ts';
import { cellOf } from '../parts/answers.ts';
import { decisionsOn } from '../signing/on-change.ts';
import { parentLabel } from '../signing/parent-label.ts';
import { headLabel, signatureBlock } from '../signing/signature-block.ts';

/** The places of the others who sign on paper; without a name, one to fill in. Source: LCC Appendix 4. */
function otherPlaces(facts: Facts): readonly Block[] {
  const labels = rowsOf(facts.case, otherSigners).map((row) => {
    const cells = [otherSigners.row.name, otherSigners.row.role].map((field) =>
      cellOf(facts, rowField(otherSigners, row, field)),
    );
    return cells.filter((cell) => cell !== null).join(', ');
  });
  return (labels.length === 0 ? ['Anyone else who signs, if needed'] : labels).map((label) => ({
    kind: 'signature',
    role: 'other',
    label,
    signed: null,
  }));
}

/** Who signs the consent form: parent or carer, headteacher, up to three others. Source: LCC Appendix 4. */
export const consentSignatures = (facts: Facts): readonly Block[] => [
  signatureBlock(
    facts,
    { document: 'consent', role: 'parent' },
    parentLabel(facts, 'consent', cellOf(facts, consent.signer), decisionsOn(english, facts)),
  ),
  signatureBlock(facts, { document: 'consent', role: 'head' }, headLabel(facts)),
  ...otherPlaces(facts),
];
