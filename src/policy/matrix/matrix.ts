import { hasSocialWorker } from '../../case/care-and-needs.ts';
import type { Finding } from '../engine/finding.ts';
import type { Situation } from '../engine/situation.ts';
import { amberIndicators } from './amber.ts';
import { greenIndicators } from './green.ts';
import type { Indicator } from './indicator.ts';
import { redIndicators } from './red.ts';

/** How a case looks as a whole; `attention` where it is neither all green nor anything worse. */
export type MatrixColour = 'red' | 'amber' | 'attention' | 'green';

/** The matrix of concern of a case. */
export interface Matrix {
  readonly colour: MatrixColour;
  readonly indicators: readonly Indicator[];
  /** In care, or with a child protection or child in need plan: agreements are needed. */
  readonly vulnerable: boolean;
}

/** Red beats amber, amber beats green. What is neither all green nor amber is `attention`: that reading is ours. */
export function colourOf(indicators: readonly Pick<Indicator, 'column' | 'state'>[]): MatrixColour {
  const anyHolds = (column: Indicator['column']): boolean =>
    indicators.some((one) => one.column === column && one.state === 'met');
  if (anyHolds('red')) return 'red';
  if (anyHolds('amber')) return 'amber';
  return indicators.every(({ column, state }) => column !== 'green' || state === 'met') ? 'green' : 'attention';
}

/**
 * The matrix of concern: what a local authority may ask itself about the case, each indicator with what shows it. Source: LCC
 * Appendix 2.
 * @param findings what the rules say of the same situation.
 */
export function matrixOf(situation: Situation, findings: readonly Finding[]): Matrix {
  const indicators = [
    ...greenIndicators(situation, findings),
    ...amberIndicators(situation),
    ...redIndicators(situation, findings),
  ];
  return { colour: colourOf(indicators), indicators, vulnerable: hasSocialWorker(situation.case) };
}
