import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Field } from '../../case/field.ts';
import { flexiEnding, flexiReviews, heldReviews, notifications, running } from '../../case/fields/running.ts';
import type { ListField } from '../../case/list.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers, cellOf, listCells } from '../parts/answers.ts';
import type { Column } from '../parts/blocks.ts';
import { heading, paragraph, table } from '../parts/blocks.ts';

const { from, to, on, by, how, reference } = notifications.row;

/** One column of what was told: the field, and how it is headed. */
type Told = readonly [field: Field<unknown>, column: Column];

const toldPartTime: readonly Told[] = [
  [on, ['On', 17]],
  [from, ['From', 17]],
  [to, ['To', 17]],
  [by, ['By', 17]],
  [how, ['How', 16]],
  [reference, ['Reference', 16]],
];

/** A flexi-schooling form tells of no period. */
const toldFlexi: readonly Told[] = [
  [on, ['On', 24]],
  [by, ['By', 28]],
  [how, ['How', 24]],
  [reference, ['Reference', 24]],
];

function told(facts: OfCase, columns: readonly Told[]): readonly Block[] {
  const rows = listCells(
    facts,
    notifications,
    columns.map(([field]) => field),
  );
  if (rows.length === 0) return [];
  return [
    table(
      'Told to the local authority',
      columns.map(([, column]) => column),
      rows,
    ),
  ];
}

const held = (facts: OfCase, list: ListField): readonly Block[] =>
  rowsOf(facts.case, list).flatMap((row, index) =>
    answers(
      facts,
      `Review ${String(index + 1)} that was held`,
      Object.values(list.row).map((field) => rowField(list, row, field)),
    ),
  );

/** How it goes and ends, once any of it is on record. */
const ending = (facts: OfCase, caption: string, fields: readonly Field<unknown>[]): readonly Block[] =>
  answers(
    facts,
    caption,
    fields.filter((field) => cellOf(facts, field) !== null),
  );

/** What is written down where nobody had agreed. */
const withoutAgreement: readonly Field<unknown>[] = [
  running.inFullTime,
  running.partSince,
  running.partBy,
  running.partDays,
  running.putRight,
];

const sinceOf = (facts: OfCase): readonly Block[] =>
  isFlexiRequest(facts.case)
    ? [
        ...told(facts, toldFlexi),
        ...held(facts, flexiReviews),
        ...ending(facts, 'Days without an agreement', withoutAgreement),
        ...ending(facts, 'How it ends', Object.values(flexiEnding)),
      ]
    : [
        ...told(facts, toldPartTime),
        ...held(facts, heldReviews),
        ...ending(facts, 'Concerns, and how it ended', Object.values(running)),
      ];

/** What happened since the start, as far as it is on record. Source: LCC §7, §10, Appendix 5; para 67. */
export function sincePart(facts: OfCase): readonly Block[] {
  const blocks = sinceOf(facts);
  return [
    heading('Since the start'),
    ...(blocks.length === 0
      ? [paragraph('Nothing is on record yet: no message to the local authority, no review that was held, no ending.')]
      : blocks),
  ];
}
