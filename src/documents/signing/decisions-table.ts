import { naming } from '../../forms/pupil-name.ts';
import type { OfAgreement } from '../facts.ts';
import type { Block } from '../model.ts';
import { table } from '../parts/blocks.ts';
import { say } from '../parts/parent-words.ts';
import type { Choosing } from './on-change.ts';
import { choicesOn } from './on-change.ts';

/** What the parent can say, and what then happens. */
export const decisionsTable = (facts: OfAgreement, words: Choosing): Block =>
  table(
    naming(words.decisions.heading)(facts.case),
    [
      ['Your answer', 30],
      ['What it means', 70],
    ],
    choicesOn(words, facts).map(([, { label, meaning }]) => [
      naming(label)(facts.case),
      meaning.map((sentence) => say(facts, sentence)).join(' '),
    ]),
  );
