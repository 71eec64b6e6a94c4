import type { Case } from '../../case/case.ts';
import { wordsOf } from '../../forms/form.ts';
import type { Gap } from '../../forms/gaps.ts';
import { blocksHead, isMendedBySigning } from '../../policy/engine/blocks.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import type { Print } from '../facts.ts';
import { unclear } from '../parts/answers.ts';
import { placesIn, signatureIn } from './needed-signatures.ts';
import { decidedInWords, roleInWords } from './signature-words.ts';

function nameOfGap({ step, question, why }: Gap, c: Case): string {
  const name = question?.short ?? wordsOf(step.step.heading, c);
  return why === 'unreadable' ? unclear(name) : name;
}

const named = (gaps: readonly Gap[], c: Case): string => [...new Set(gaps.map((gap) => nameOfGap(gap, c)))].join('; ');

const lowerFirst = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

/** Signers who asked for changes or did not agree: the arrangement cannot go on as it is. */
const objections = (print: Print): readonly string[] =>
  placesIn(print).flatMap((place) => {
    const placed = signatureIn(print.placed, place);
    if (placed?.stands !== true || placed.signature.decision === 'agree') return [];
    const { name, remark } = placed.signature;
    return [
      [`${roleInWords(place.role)}, ${name}: ${lowerFirst(decidedInWords(placed))}`, remark]
        .filter((part) => part !== '')
        .join('. '),
    ];
  });

/** Whether a finding keeps a pack a draft. That the parent has yet to sign does not: the pack is there to be signed. */
const keepsItADraft = (finding: Finding): boolean => blocksHead(finding) && !isMendedBySigning(finding);

/**
 * What keeps the pack a draft, each for a reader of the cover: a section with the names of what it lacks, a finding that
 * holds the signature, a signer who did not agree. Empty when it can be signed, and where everybody has agreed: what comes up later is
 * no part of what was agreed.
 */
export function whatIsMissing(print: Print): readonly string[] {
  if (print.printed !== undefined) return [];
  const sections = [...new Set(print.gaps.map((gap) => gap.step.form.title))];
  const lacking = sections.map(
    (title) =>
      `${title}: ${named(
        print.gaps.filter((gap) => gap.step.form.title === title),
        print.case,
      )}`,
  );
  const held = print.findings.filter(keepsItADraft).map((finding) => finding.words);
  return [...lacking, ...held, ...objections(print)];
}
