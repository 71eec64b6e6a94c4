import { naming } from '../../forms/pupil-name.ts';
import type { ParentWords } from '../../words/catalogue.ts';
import { parentDecisions } from '../../words/catalogue.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { table } from '../parts/blocks.ts';
import { say } from '../parts/parent-words.ts';

/** What the parent can say, and what then happens. */
export const decisionsTable = (facts: OfCase, decisions: ParentWords['decisions']): Block =>
  table(
    naming(decisions.heading)(facts.case),
    [
      ['Your answer', 30],
      ['What it means', 70],
    ],
    parentDecisions.map((decision) => {
      const { label, meaning } = decisions[decision];
      return [naming(label)(facts.case), meaning.map((sentence) => say(facts, sentence)).join(' ')];
    }),
  );
