import { plan } from '../../case/fields/plan.ts';
import { reviews } from '../../case/fields/timetable.ts';
import { english } from '../../words/parent/english.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers, listCells } from '../parts/answers.ts';
import { paragraph, table } from '../parts/blocks.ts';
import { say } from '../parts/parent-words.ts';

/** When the plan is talked over, and with whom. Source: LCC Appendix 5, §9.10. */
export const reviewsPart = (facts: OfCase): readonly Block[] => [
  ...english.plan.reviews.map((sentence) => paragraph(say(facts, sentence))),
  ...answers(facts, 'The weekly review', [plan.reviewedWith]),
  table(
    'Review dates',
    [
      ['Date', 28],
      ['Kind', 30],
      ['Who takes part', 42],
    ],
    listCells(facts, reviews, [reviews.row.on, reviews.row.kind, reviews.row.who]),
  ),
];
