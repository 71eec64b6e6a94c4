import type { Field } from '../../case/field.ts';
import { valueOf } from '../../case/field.ts';
import { hazardActions, hazards } from '../../case/fields/risk.ts';
import { needsAction } from '../../case/hazard-risk.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import { rateRisk } from '../../domain/risk-rating.ts';
import type { OfCase } from '../facts.ts';
import type { Block, Cell } from '../model.ts';
import { cellOf } from './answers.ts';
import { paragraph, table } from './blocks.ts';

type Part = keyof typeof hazards.row;

const part = (facts: OfCase, row: string, name: Part): Cell =>
  cellOf(facts, rowField<unknown>(hazards, row, hazards.row[name]));

/** A row whose relevance is not settled stands among the relevant ones, so that it is not overlooked. */
const isRelevant = (facts: OfCase, row: string): boolean =>
  valueOf(facts.case, rowField(hazards, row, hazards.row.relevant)) !== 'no';

const lines = (parts: readonly (readonly [label: string, cell: Cell])[]): Cell => {
  const given = parts.flatMap(([label, cell]) => (cell === null ? [] : [`${label} ${cell}`.trim()]));
  return given.length === 0 ? null : given.join('\n');
};

function score(facts: OfCase, row: string, when: 'Before' | 'After'): Cell {
  const likelihood = valueOf(facts.case, rowField(hazards, row, hazards.row[`likelihood${when}`]));
  const severity = valueOf(facts.case, rowField(hazards, row, hazards.row[`severity${when}`]));
  if (likelihood === undefined || severity === undefined) return null;
  const rating = rateRisk(Number(likelihood), Number(severity));
  return `${String(rating.score)}, ${rating.level}`;
}

const riskCell = (facts: OfCase, row: string, when: 'Before' | 'After'): Cell =>
  lines([
    ['Likelihood', part(facts, row, `likelihood${when}`)],
    ['Severity', part(facts, row, `severity${when}`)],
    ['Score:', score(facts, row, when)],
  ]);

const hazardCells = (facts: OfCase, row: string): readonly Cell[] => [
  part(facts, row, 'what'),
  lines([
    ['', part(facts, row, 'who')],
    ['', part(facts, row, 'how')],
  ]),
  riskCell(facts, row, 'Before'),
  part(facts, row, 'precautions'),
  riskCell(facts, row, 'After'),
];

/** The hazards that matter, with the risk before and after what is done; then those that do not, and why. */
export function hazardTables(facts: OfCase): readonly Block[] {
  const rows = rowsOf(facts.case, hazards);
  const relevant = rows.filter((row) => isRelevant(facts, row));
  const others = rows.filter((row) => !isRelevant(facts, row));
  const main = table(
    'Hazards',
    [
      ['Hazard', 18],
      ['Who may be harmed, and how', 24],
      ['Risk before', 16],
      ['What is done about it', 26],
      ['Risk after', 16],
    ],
    relevant.map((row) => hazardCells(facts, row)),
  );
  if (others.length === 0) return [main];
  const left = table(
    'Hazards that do not apply',
    [
      ['Hazard', 40],
      ['Why not', 60],
    ],
    others.map((row) => [part(facts, row, 'what'), part(facts, row, 'whyNot')]),
  );
  return [main, left];
}

type Action = (typeof hazardActions)[number];

/** Whether a line is left to write an action on by hand: the risk that is left asks for one, or is not known yet. */
const mayNeedAction = (facts: OfCase, row: string): boolean =>
  score(facts, row, 'After') === null || needsAction(facts.case, row);

/** An action as a line; nothing where none was written down. */
function actionCells(facts: OfCase, row: string, action: Action): readonly (readonly Cell[])[] {
  const cells = [action.what, action.owner, action.by, action.done].map((field: Field<unknown>) =>
    cellOf(facts, rowField(hazards, row, field)),
  );
  return cells.every((cell) => cell === null) ? [] : [[part(facts, row, 'what'), ...cells]];
}

function actionsOf(facts: OfCase, row: string): readonly (readonly Cell[])[] {
  const written = hazardActions.flatMap((action) => actionCells(facts, row, action));
  return written.length > 0 || !mayNeedAction(facts, row)
    ? written
    : [[part(facts, row, 'what'), null, null, null, null]];
}

/** Every action of every hazard that matters; in a sentence where no risk that is left asks for one. */
export function actionBlock(facts: OfCase): Block {
  const relevant = rowsOf(facts.case, hazards).filter((row) => isRelevant(facts, row));
  const actions = relevant.flatMap((row) => actionsOf(facts, row));
  if (relevant.length > 0 && actions.length === 0)
    return paragraph('Nothing more has to be done: with the precautions, each risk is low.');
  return table(
    'Actions',
    [
      ['Hazard', 20],
      ['Action', 36],
      ['Who', 18],
      ['By when', 16],
      ['Done', 10],
    ],
    actions,
  );
}
