import { agencies } from '../../case/fields/people.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { cellOf } from '../parts/answers.ts';
import { table } from '../parts/blocks.ts';

/**
 * Services that do not agree, and what came of talking it over. It can tell of a danger at home, so it stands here and not in the
 * plan, which the parent reads. Source: LCC §9.13.
 */
export function worriesOfServices(facts: OfCase): readonly Block[] {
  const { service, discussedOn, outcome } = agencies.row;
  const disagreeing = rowsOf(facts.case, agencies).filter((row) =>
    facts.case.asks(rowField(agencies, row, discussedOn).path),
  );
  if (disagreeing.length === 0) return [];
  return [
    table(
      'Services that do not agree',
      [
        ['Service', 25],
        ['Talked over on', 20],
        ['What came of it', 55],
      ],
      disagreeing.map((row) =>
        [service, discussedOn, outcome].map((field) => cellOf(facts, rowField<unknown>(agencies, row, field))),
      ),
    ),
  ];
}
