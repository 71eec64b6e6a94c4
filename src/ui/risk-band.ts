/** How high a risk is. */
export type RiskBand = 'low' | 'medium' | 'high';

/** The band of likelihood times severity, each 1 to 5: up to 6 is low, up to 10 medium, 12 and more high. */
export const riskBand = (likelihood: number, severity: number): RiskBand => {
  const risk = likelihood * severity;
  if (risk <= 6) return 'low';
  return risk <= 10 ? 'medium' : 'high';
};
