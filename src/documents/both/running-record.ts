import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Field } from '../../case/field.ts';
import { valueOf } from '../../case/field.ts';
import { flexiEnding, flexiReviews, heldReviews, notifications, running } from '../../case/fields/running.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import type { Life } from '../../life/life.ts';
import { sessionsExpectedAt } from '../../life/review-attendance.ts';
import type { Facts, OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers, cellOf, listCells, rowsOfAnswers, ruled } from '../parts/answers.ts';
import type { Column, Row } from '../parts/blocks.ts';
import { heading, paragraph, table } from '../parts/blocks.ts';
import { lifeInWords } from '../parts/life-in-words.ts';

const { from, to, on, by, how, reference } = notifications.row;

/** What is read for it: the case, and the register’s codes. */
type Since = Pick<Facts, 'case' | 'codes' | 'life' | 'today' | 'typedOn'>;

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

const captionOf = (index: number): string => `Review ${String(index + 1)} that was held`;

const heldFlexi = (facts: OfCase): readonly Block[] =>
  rowsOf(facts.case, flexiReviews).flatMap((row, index) =>
    answers(
      facts,
      captionOf(index),
      Object.values(flexiReviews.row).map((field) => rowField(flexiReviews, row, field)),
    ),
  );

/** How many sessions a review looks back on: worked out, and never typed. */
function expectedAt({ case: c, codes }: Since, row: string): Row {
  const on = valueOf(c, rowField(heldReviews, row, heldReviews.row.on));
  const expected = on === undefined ? undefined : sessionsExpectedAt(c, codes, on);
  return {
    label: 'Sessions expected since the review before',
    value: expected === undefined ? null : String(expected),
  };
}

function rowsOfReview(facts: Since, row: string): readonly Row[] {
  const { on, kind, who, ...cameOfIt } = heldReviews.row;
  const rowsFor = (fields: Readonly<Record<string, Field<unknown>>>): readonly Row[] =>
    rowsOfAnswers(
      facts,
      Object.values(fields).map((field) => rowField(heldReviews, row, field)),
    );
  return [...rowsFor({ on, kind, who }), expectedAt(facts, row), ...rowsFor(cameOfIt)];
}

const held = (facts: Since): readonly Block[] =>
  rowsOf(facts.case, heldReviews).flatMap((row, index) => ruled(captionOf(index), rowsOfReview(facts, row)));

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

/** How any arrangement can end. */
const endsOfBoth: readonly Field<unknown>[] = [running.fullTimeOn, running.endedBy, running.endedOn];

const sinceOf = (facts: Since): readonly Block[] =>
  isFlexiRequest(facts.case)
    ? [
        ...told(facts, toldFlexi),
        ...heldFlexi(facts),
        ...ending(facts, 'Days without an agreement', withoutAgreement),
        ...ending(facts, 'How it ends', [...Object.values(flexiEnding), ...endsOfBoth]),
      ]
    : [
        ...told(facts, toldPartTime),
        ...held(facts),
        ...ending(facts, 'Concerns, and how it ended', Object.values(running)),
      ];

/** What the time is called of which it is told: none is past before the start. */
function sinceWhen({ state }: Life): string {
  switch (state) {
    case 'running':
    case 'over':
    case 'ended':
      return 'Since the start';
    case 'not-begun':
      return 'Since the day to start';
    case 'set-aside':
    case 'declined':
    case 'draft':
    case 'deciding':
    case 'refused':
    case 'agreed':
      return 'After the start';
  }
}

/** What happened since the start, as far as it is on record, and how it ended. Source: LCC §7, §10, Appendix 5; para 67. */
export function sincePart(facts: Since): readonly Block[] {
  const { life } = facts;
  const hasEnded = life.state === 'ended';
  const blocks = sinceOf(facts);
  const none = hasEnded
    ? 'Nothing else is on record: no message to the local authority, and no review that was held.'
    : 'Nothing is on record yet: no message to the local authority, no review that was held, no ending.';
  return [
    heading(sinceWhen(life)),
    ...(hasEnded ? [paragraph(lifeInWords(life, facts).join(' '))] : []),
    ...(blocks.length === 0 ? [paragraph(none)] : blocks),
  ];
}
