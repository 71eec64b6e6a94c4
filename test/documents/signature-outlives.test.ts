import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import type { Signature } from '../../src/case/signature.ts';
import { toSign } from '../../src/documents/to-sign.ts';
import { stands } from '../../src/reading/standing.ts';
import { signaturesVoidedBy } from '../../src/reading/voided-by.ts';
import { flexiDeclined, flexiHeaviest } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { uniqueCase } from '../scenarios/unique-values.ts';
import type { Known } from './known-case.ts';
import { knownOf, signatureFor } from './known-case.ts';
import { changed, changesOf } from './some-changes.ts';

const cases: readonly (readonly [string, Answers, readonly Signature['document'][]])[] = [
  ['the plain case', medicalShortPlain, ['checklist', 'consent']],
  ['the heaviest case', heaviest, ['checklist', 'consent']],
  ['a case with every answer', uniqueCase('reintegration').answers, ['checklist', 'consent']],
  ['flexi-schooling', flexiHeaviest, ['agreement']],
  ['flexi-schooling with every answer', uniqueCase('flexi').answers, ['agreement']],
  ['a request that was declined', flexiDeclined, ['letter']],
];

describe('a signature stands exactly as long as what was signed says the same', { timeout: 60_000 }, () => {
  it.each(cases)('in %s, whichever declared answer is changed, cleared or added', (_, answers, documents) => {
    const before = knownOf(answers);
    const words = (id: Signature['document'], { case: c }: Known): readonly string[] =>
      [toSign(id, { case: c })].flatMap(({ covered, also }) => [covered, ...also.map((text) => text.covered)]);
    const signed = documents.map((id) => ({ signature: signatureFor(id, 'head', before), covered: words(id, before) }));
    expect(signed.map(({ covered }) => covered.length)).toEqual(documents.map((id) => (id === 'consent' ? 2 : 1)));
    const wrong: string[] = [];
    for (const change of changesOf(answers)) {
      const after = knownOf(changed(answers, change));
      for (const { signature, covered } of signed) {
        const now = words(signature.document, after);
        const differs = covered.some((text, at) => text !== now[at]);
        const isNowVoid = !stands(signature, after.case);
        const isNamed =
          signaturesVoidedBy(
            change.entries.map(([path]) => path),
            [signature],
            before.case,
          ).length > 0;
        if (differs && !isNowVoid) wrong.push(`${signature.document} outlives: ${change.name}`);
        if (!differs && isNowVoid) wrong.push(`${signature.document} is void for nothing: ${change.name}`);
        if (isNowVoid && !isNamed) wrong.push(`${signature.document} not told before: ${change.name}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
