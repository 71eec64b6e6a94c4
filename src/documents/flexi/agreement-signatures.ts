import { request } from '../../case/fields/request.ts';
import { englishFlexi } from '../../words/parent/english-flexi.ts';
import type { Facts } from '../facts.ts';
import type { Block } from '../model.ts';
import { cellOf } from '../parts/answers.ts';
import { decisionsOn } from '../signing/on-change.ts';
import { parentLabel } from '../signing/parent-label.ts';
import { headLabel, signatureBlock } from '../signing/signature-block.ts';

/** Who signs the agreement: the parent who asks, then the headteacher. Source: LCC Appendix 7. */
export const agreementSignatures = (facts: Facts): readonly Block[] => [
  signatureBlock(
    facts,
    { document: 'agreement', role: 'parent' },
    parentLabel(facts, 'agreement', cellOf(facts, request.by), decisionsOn(englishFlexi, facts)),
  ),
  signatureBlock(facts, { document: 'agreement', role: 'head' }, headLabel(facts)),
];
