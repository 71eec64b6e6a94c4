import { listed } from '../../domain/listed.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import type { Indicator } from '../../policy/matrix/indicator.ts';
import type { Matrix } from '../../policy/matrix/matrix.ts';

/** A matrix beside the list of what is overdue. */
interface BesideOverdue extends Matrix {
  /** On which indicators a duty of the list bears, as a sentence; empty where on none. */
  readonly whereOf: (duty: Pick<Finding, 'words'>) => string;
}

const shows = ({ evidence, also }: Indicator, { words }: Pick<Finding, 'words'>): boolean =>
  evidence.includes(words) || also?.includes(words) === true;

/** The matrix beside the list of what is overdue: what stands in the list is told there alone, with the indicators on which it bears. */
export const besideOverdue = (matrix: Matrix, overdue: readonly Finding[]): BesideOverdue => ({
  ...matrix,
  indicators: matrix.indicators.map((indicator) => ({
    ...indicator,
    evidence: overdue.reduce((told, { words }) => told.replaceAll(words, 'See what is overdue.'), indicator.evidence),
  })),
  whereOf: (duty) => {
    const on = matrix.indicators.filter((indicator) => shows(indicator, duty)).map(({ words }) => `“${words}”`);
    return on.length === 0 ? '' : `It bears on: ${listed(on)}.`;
  },
});
