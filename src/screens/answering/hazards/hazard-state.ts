import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { hazards } from '../../../case/fields/risk.ts';
import { riskLeft } from '../../../case/hazard-risk.ts';
import { rowField } from '../../../case/list.ts';
import type { AskedRow } from '../../../forms/walk.ts';
import { problemsOf } from '../problems.ts';

/** How far a hazard has come, in a few words: what is left of its risk, that it was set aside, or that answers are still to come. */
export function hazardState(row: AskedRow, c: Case): string {
  const isAside = valueOf(c, rowField(hazards, row.id, hazards.row.relevant)) === 'no';
  const isFinished = row.pages.every(({ questions }) => problemsOf(questions, c).length === 0);
  if (!isFinished) return 'Not finished yet';
  if (isAside) return 'Does not matter here';
  const { score, level } = riskLeft(c, row.id);
  return `Risk that is left: ${level} (${String(score)})`;
}
