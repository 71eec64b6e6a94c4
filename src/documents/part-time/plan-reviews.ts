import { plan } from '../../case/fields/plan.ts';
import { reviews } from '../../case/fields/timetable.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers, listCells } from '../parts/answers.ts';
import { paragraph, table } from '../parts/blocks.ts';

/** When the plan is talked over, and with whom. Source: LCC Appendix 5, §9.10. */
export const reviewsPart = (facts: OfCase): readonly Block[] => [
  paragraph('The plan is talked over every week. It can change each time, as things go better or worse than hoped.'),
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
