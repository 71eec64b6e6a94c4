import type { Case } from '../../../case/case.ts';
import type { Field } from '../../../case/field.ts';
import { valueOf } from '../../../case/field.ts';
import { hazardActions, hazards } from '../../../case/fields/risk.ts';
import { rowField } from '../../../case/list.ts';
import { rateRisk } from '../../../domain/risk-rating.ts';

interface Line {
  readonly key: string;
  readonly value: string;
}

/** A hazard at a glance: who, the risk before and after in words with its number, and how many actions follow. */
export function hazardSummary(row: string, c: Case): readonly Line[] {
  const of = <T>(field: Field<T>): T | undefined => valueOf(c, rowField(hazards, row, field));
  if (of(hazards.row.relevant) === 'no') return [{ key: 'Not relevant', value: of(hazards.row.whyNot) ?? 'Say why' }];
  const rating = (likelihood: string | undefined, severity: string | undefined): string => {
    if (likelihood === undefined || severity === undefined) return 'Not rated yet';
    const { score, level } = rateRisk(Number(likelihood), Number(severity));
    return `${level} (${String(score)})`;
  };
  const actions = hazardActions.filter((action) => of(action.what) !== undefined).length;
  return [
    { key: 'Who', value: of(hazards.row.who) ?? 'Not answered yet' },
    { key: 'Risk before', value: rating(of(hazards.row.likelihoodBefore), of(hazards.row.severityBefore)) },
    { key: 'Precautions', value: of(hazards.row.precautions) ?? 'Not answered yet' },
    { key: 'Risk after', value: rating(of(hazards.row.likelihoodAfter), of(hazards.row.severityAfter)) },
    { key: 'Actions', value: actions === 0 ? 'None' : String(actions) },
  ];
}
