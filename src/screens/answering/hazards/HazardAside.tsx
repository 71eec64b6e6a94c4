import type { Field } from '../../../case/field.ts';
import { valueOf } from '../../../case/field.ts';
import { hazards } from '../../../case/fields/risk.ts';
import { rowField } from '../../../case/list.ts';
import { rateRisk } from '../../../domain/risk-rating.ts';
import { hazardBank } from '../../../forms/risk/hazard-bank.ts';
import { afterPage, beforePage } from '../../../forms/risk/hazard-pages.ts';
import { InsetText } from '../../../ui/InsetText.tsx';
import { RiskMatrix } from '../../../ui/RiskMatrix.tsx';
import { useAnswering } from '../../shared/answering.ts';

export interface HazardAsideProps {
  readonly row: string;
  readonly page: string;
}

const levelOf = (likelihood: number, severity: number) => rateRisk(likelihood, severity).level;

/** What a hazard’s answers come to: the risk in the matrix, before or after, and what has helped with such a hazard elsewhere. */
export function HazardAside({ row, page }: HazardAsideProps) {
  const { case: c } = useAnswering().reading.proposed;
  const of = <T,>(field: Field<T>): T | undefined => valueOf(c, rowField(hazards, row, field));
  const step = (field: Field<string>): number | undefined => {
    const value = of(field);
    return value === undefined ? undefined : Number(value);
  };
  if (page === beforePage.id)
    return (
      <RiskMatrix
        likelihood={step(hazards.row.likelihoodBefore)}
        severity={step(hazards.row.severityBefore)}
        levelOf={levelOf}
      />
    );
  if (page !== afterPage.id) return null;
  const known = hazardBank.find((hazard) => hazard.what === of(hazards.row.what));
  return (
    <>
      {known !== undefined && <InsetText>{`What can help: ${known.precautions}`}</InsetText>}
      <RiskMatrix
        likelihood={step(hazards.row.likelihoodAfter)}
        severity={step(hazards.row.severityAfter)}
        levelOf={levelOf}
      />
    </>
  );
}
