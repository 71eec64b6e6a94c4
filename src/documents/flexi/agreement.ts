import { englishFlexi } from '../../words/parent/english-flexi.ts';
import type { Facts, OfAgreement } from '../facts.ts';
import type { Block, Document } from '../model.ts';
import { heading, note, paragraph } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { promises, say } from '../parts/parent-words.ts';
import { decisionsTable } from '../signing/decisions-table.ts';
import { mindOn, openingOf } from '../signing/on-change.ts';
import type { ParentsPages } from '../signing/parents-pages.ts';
import { pagesTogether } from '../signing/parents-pages.ts';
import { agreedClauses } from './agreement-clauses.ts';
import { agreementSignatures } from './agreement-signatures.ts';
import { datesPart, daysPart, decisionPart, partiesPart } from './agreement-terms.ts';
import { learntAtHome } from './outline.ts';

const { agreement: words } = englishFlexi;

/** The agreement as a parent reads it on the screen, part by part. Source: Herts; LCC §7, §8, Appendix 7; policy.md 2.5. */
export const agreementPages = (facts: OfAgreement): ParentsPages => ({
  hello: [
    ...openingOf(facts, { ...englishFlexi, opening: words.opening }),
    ...partiesPart(facts),
    ...decisionPart(facts),
  ],
  days: [...datesPart(facts), ...daysPart(facts), ...learntAtHome(facts)],
  take: [
    ...agreedClauses(facts),
    ...(facts.holdsSince === undefined
      ? [words.headSays, words.parentSays, words.bothSay].flatMap((said) => promises(facts, said))
      : []),
    note(say(facts, words.duty)),
    paragraph(say(facts, words.attached)),
    paragraph(say(facts, words.voluntary)),
  ],
  decide: [
    decisionsTable(facts, englishFlexi),
    paragraph(say(facts, mindOn(englishFlexi, facts))),
    paragraph(say(facts, englishFlexi.copy)),
  ],
});

/** What parent and head sign: everything but the places for signatures. Source: Herts; LCC §7, §8, Appendix 7; policy.md 2.5. */
export const agreementBody = (facts: OfAgreement): readonly Block[] => [
  ...pagesTogether(agreementPages(facts)),
  heading('Signatures'),
];

/** The agreement: what is agreed, then who signs. */
export const buildAgreement = (facts: Facts): Document => ({
  id: 'agreement',
  title: documentTitles.agreement,
  forParent: true,
  blocks: [...agreementBody(facts), ...agreementSignatures(facts)],
});
