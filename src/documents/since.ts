import type { Field } from '../case/field.ts';
import { heldReviews, notifications, running } from '../case/fields/running.ts';
import { rowField } from '../case/list.ts';
import { answers, cellOf, listCells } from './answers.ts';
import { heading, paragraph, table } from './blocks.ts';
import type { Facts } from './facts.ts';
import { rowsIn } from './list-rows.ts';
import type { Block } from './model.ts';

function told(facts: Facts): readonly Block[] {
  const { from, to, on, by, how, reference } = notifications.row;
  const rows = listCells(facts, notifications, [on, from, to, by, how, reference]);
  if (rows.length === 0) return [];
  return [
    table(
      'Told to the local authority',
      [
        ['On', 17],
        ['From', 17],
        ['To', 17],
        ['By', 17],
        ['How', 16],
        ['Reference', 16],
      ],
      rows,
    ),
  ];
}

const reviewFields: readonly Field<unknown>[] = Object.values(heldReviews.row);

const held = (facts: Facts): readonly Block[] =>
  rowsIn(facts.case, heldReviews).flatMap((row, index) =>
    answers(
      facts,
      `Review ${String(index + 1)} that was held`,
      reviewFields.map((field) => rowField(heldReviews, row, field)),
    ),
  );

const endingFields: readonly Field<unknown>[] = Object.values(running);

/** How it goes and ends, once any of it is on record. */
const ending = (facts: Facts): readonly Block[] => {
  const said = endingFields.filter((field) => cellOf(facts, field) !== null);
  return answers(facts, 'Concerns, and how it ended', said);
};

/** What happened since the start, as far as it is on record. Source: LCC §10, Appendix 5; para 67. */
export function sincePart(facts: Facts): readonly Block[] {
  const blocks = [...told(facts), ...held(facts), ...ending(facts)];
  return [heading('Since the start'), ...(blocks.length === 0 ? [paragraph('Nothing is on record yet: no message to the local authority, no review that was held, no ending.')] : blocks)];
}
