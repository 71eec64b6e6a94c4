import { formatDate } from '../../domain/iso-date.ts';
import { asItSays } from '../../life/clock-ahead.ts';
import type {
  ChangeWords,
  DecisionInWords,
  ParentDecision,
  ParentWords,
  Sourced,
} from '../../words/parent/catalogue.ts';
import { parentDecisions } from '../../words/parent/catalogue.ts';
import type { Change, OfAgreement } from '../facts.ts';
import type { Block } from '../model.ts';
import { heading, paragraph, table } from '../parts/blocks.ts';
import { say } from '../parts/parent-words.ts';

type Words = Pick<ParentWords, 'decisions' | 'onChange'>;

/** The words of what a parent can say. */
export type Choosing = Words & Pick<ParentWords, 'somethingElse' | 'takeBack'>;

/** What a parent reads of a change, with its days. */
const wordsOf = ({ onChange }: Pick<Words, 'onChange'>, { agreedOn, from, until }: Change): ChangeWords =>
  onChange({ agreedOn: asItSays(agreedOn), from: from && formatDate(from), until: until && formatDate(until) });

/** What a parent can decide: of a change, or of something new. Source: life of an arrangement, ours. */
export const decisionsOn = (words: Words, { change }: Pick<OfAgreement, 'change'>): ParentWords['decisions'] =>
  change === undefined ? words.decisions : { ...words.decisions, ...wordsOf(words, change).decisions };

/** What a parent can say, in order: of what they agreed to only that it is to be another, or that they take it back. Source: life of an arrangement, ours. */
export function choicesOn(
  words: Choosing,
  { change, holdsSince }: Pick<OfAgreement, 'change' | 'holdsSince'>,
): readonly (readonly [ParentDecision, DecisionInWords])[] {
  if (holdsSince !== undefined)
    return [
      ['changes', words.somethingElse],
      ['refuse', words.takeBack],
    ];
  const own = decisionsOn(words, { change });
  return parentDecisions.map((decision) => [decision, own[decision]]);
}

/** How a parent can still change their mind: about what is asked, or about what they agreed to. Source: para 67, ours. */
export const mindOn = (
  words: Pick<ParentWords, 'changeOfMind' | 'onceAgreed'>,
  { holdsSince }: Pick<OfAgreement, 'holdsSince'>,
): Sourced => (holdsSince === undefined ? words.changeOfMind : words.onceAgreed);

/** What a paper that is signed begins with: of a change what it changes, as it was agreed and as it is to be. Source: LCC §9 end, ours. */
export function openingOf(
  facts: OfAgreement,
  words: Words & Pick<ParentWords, 'opening' | 'holding'>,
): readonly Block[] {
  const { change, holdsSince } = facts;
  if (holdsSince !== undefined) return [paragraph(say(facts, words.holding(asItSays(holdsSince))))];
  if (change === undefined) return [paragraph(say(facts, words.opening))];
  const { opening, rest } = wordsOf(words, change);
  return [
    paragraph(say(facts, opening)),
    heading('What changes'),
    ...(change.told.length === 0
      ? []
      : [
          table(
            `What changes of version ${String(change.number)}, dated ${asItSays(change.agreedOn)}`,
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
