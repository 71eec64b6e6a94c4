import type { RiskRating } from '../domain/risk-rating.ts';
import { rateRisk } from '../domain/risk-rating.ts';
import type { Case } from './case.ts';
import { valueOf } from './field.ts';
import { hazards } from './fields/risk.ts';
import { rowField, rowsOf } from './list.ts';

/** The hazards that matter for the pupil; a hazard counts until it is said not to. */
export const relevantHazards = (c: Case): readonly string[] =>
  rowsOf(c, hazards).filter((row) => valueOf(c, rowField(hazards, row, hazards.row.relevant)) !== 'no');

/** What is left of a hazard’s risk after the precautions; the least there is while nobody has said. */
export function riskLeft(c: Case, row: string): RiskRating {
  const likelihood = valueOf(c, rowField(hazards, row, hazards.row.likelihoodAfter));
  const severity = valueOf(c, rowField(hazards, row, hazards.row.severityAfter));
  return rateRisk(Number(likelihood ?? 0), Number(severity ?? 0));
}

/** Whether the risk that is left of a hazard asks for an action: from a medium one on. Source: LCC §9.11; from which risk on is ours. */
export const needsAction = (c: Case, row: string): boolean => riskLeft(c, row).level !== 'low';
