import { formatDate } from '../../domain/iso-date.ts';
import type { ChangeWords, ParentWords } from '../../words/catalogue.ts';
import type { Change, OfAgreement } from '../facts.ts';
import type { Block } from '../model.ts';
import { heading, paragraph, table } from '../parts/blocks.ts';
import { say } from '../parts/parent-words.ts';

type Words = Pick<ParentWords, 'decisions' | 'onChange'>;

/** What a parent reads of a change, with its days. */
const wordsOf = ({ onChange }: Pick<Words, 'onChange'>, { agreedOn, from }: Change): ChangeWords =>
  onChange({ agreedOn: formatDate(agreedOn), from: from && formatDate(from) });

/** What a parent can decide: of a change, or of something new. Source: life of an arrangement, ours. */
export const decisionsOn = (words: Words, { change }: Pick<OfAgreement, 'change'>): ParentWords['decisions'] =>
  change === undefined ? words.decisions : { ...words.decisions, ...wordsOf(words, change).decisions };

/** What a paper that is signed begins with: of a change what it changes, as it was agreed and as it is to be. Source: LCC §9 end, ours. */
export function openingOf(facts: OfAgreement, words: Words & Pick<ParentWords, 'opening'>): readonly Block[] {
  const { change } = facts;
  if (change === undefined) return [paragraph(say(facts, words.opening))];
  const { opening, rest } = wordsOf(words, change);
  return [
    paragraph(say(facts, opening)),
    heading('What changes'),
    ...(change.told.length === 0
      ? []
      : [
          table(
            `What changes of version ${String(change.number)}, agreed on ${formatDate(change.agreedOn)}`,
            [
              ['What', 20],
              ['As it was agreed', 40],
              ['With the change', 40],
            ],
            change.told.map(({ what, was, is }) => [what, was ?? 'Nothing', is ?? 'Nothing']),
          ),
        ]),
    paragraph(say(facts, rest)),
  ];
}
