/** How grave a risk is. */
export type RiskLevel = 'low' | 'medium' | 'high';

/** A risk in the 5x5 matrix. */
export interface RiskRating {
  /** Likelihood times severity, 1 to 25. */
  readonly score: number;
  readonly level: RiskLevel;
}

/** Up to this score a risk is low; from the other on it is high. The scale is ours, in the manner of HSE's five steps. */
const HIGHEST_LOW = 6;
const LOWEST_HIGH = 12;

/** Rates a risk from its likelihood and its severity, each 1 to 5. */
export function rateRisk(likelihood: number, severity: number): RiskRating {
  const score = likelihood * severity;
  return { score, level: score <= HIGHEST_LOW ? 'low' : score >= LOWEST_HIGH ? 'high' : 'medium' };
}
