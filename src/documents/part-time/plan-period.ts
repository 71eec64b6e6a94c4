import { prolonged } from '../../case/fields/medical.ts';
import { earlierPeriods, extension, timetable } from '../../case/fields/timetable.ts';
import { rowsOf } from '../../case/list.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers, listCells } from '../parts/answers.ts';
import { table } from '../parts/blocks.ts';

function earlierTable(facts: OfCase): readonly Block[] {
  if (rowsOf(facts.case, earlierPeriods).length === 0) return [];
  const { from, to, sameReason, behaviour, outcome } = earlierPeriods.row;
  return [
    table(
      'Earlier part-time periods of this school year',
      [
        ['From', 16],
        ['To', 16],
        ['Same reason', 13],
        ['Behaviour had a part', 15],
        ['What came of it', 40],
      ],
      listCells(facts, earlierPeriods, [from, to, sameReason, behaviour, outcome]),
    ),
  ];
}

/** What came before in this school year. Source: LCC §9.10, §10. */
export const earlierPart = (facts: OfCase): readonly Block[] => [
  ...answers(facts, 'What came before', [timetable.earlier]),
  ...earlierTable(facts),
];

/** From when to when, and why it goes on or takes longer. Source: LCC §9.10; para 67. */
export const periodPart = (facts: OfCase): readonly Block[] => [
  ...answers(facts, 'Period', [timetable.start, timetable.end, timetable.fullTimeFrom, timetable.extends]),
  ...answers(facts, 'Why it goes on', [extension.reason, extension.different]),
  ...answers(facts, 'Why it takes longer', [prolonged.why]),
];
