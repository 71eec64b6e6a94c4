import { consent, otherSigners } from '../case/fields/consent.ts';
import { rowField } from '../case/list.ts';
import { naming } from '../forms/pupil-name.ts';
import { parentDecisions } from '../words/catalogue.ts';
import { english } from '../words/english.ts';
import { cellOf } from './answers.ts';
import { table } from './blocks.ts';
import type { Facts } from './facts.ts';
import { rowsIn } from './list-rows.ts';
import type { Block } from './model.ts';
import { signatureIn } from './needed-signatures.ts';
import type { SignaturePlace } from './needed-signatures.ts';
import { headLabel, named, signatureBlock } from './signature-block.ts';

const parentPlace: SignaturePlace = { document: 'consent', role: 'parent' };

/** On paper the parent ticks what they decide; on a device the decision stands with the signature. */
function decisionTable(facts: Facts): readonly Block[] {
  if (signatureIn(facts.signatures, parentPlace)?.holds === true) return [];
  const { decisions } = english;
  const rows = parentDecisions.map((decision) => {
    const { label, meaning } = decisions[decision];
    return [naming(label)(facts.case), meaning.map(({ words }) => naming(words)(facts.case)).join(' '), null];
  });
  return [
    table(
      naming(decisions.heading)(facts.case),
      [
        ['Your answer', 26],
        ['What it means', 58],
        ['Tick one', 16],
      ],
      rows,
    ),
  ];
}

/** The lines of the others who sign on paper; without a name, three lines to fill in. Source: LCC Appendix 4. */
function others(facts: Facts): readonly Block[] {
  const rows = rowsIn(facts.case, otherSigners);
  if (rows.length === 0) {
    const columns = [['Name and role', 40], ['Signature', 38], ['Date', 22]] as const;
    return [table('Others who sign, if needed', columns, [1, 2, 3].map(() => columns.map(() => null)))];
  }
  return rows.map((row) => {
    const [name, role] = [otherSigners.row.name, otherSigners.row.role].map((field) => cellOf(facts, rowField(otherSigners, row, field)));
    return { kind: 'signature', role: 'other', label: [name, role].filter((part) => typeof part === 'string').join(', '), signed: null };
  });
}

/** Who signs the consent form: parent or carer, headteacher, up to three others. Source: LCC Appendix 4. */
export const consentSignatures = (facts: Facts): readonly Block[] => [
  ...decisionTable(facts),
  signatureBlock(facts, parentPlace, named('Parent or carer', cellOf(facts, consent.signer))),
  signatureBlock(facts, { document: 'consent', role: 'head' }, headLabel(facts)),
  ...others(facts),
];
