import type { Source } from '../../authorities/sources.ts';
import type { Path } from '../../case/case.ts';

/** The columns of the matrix, from the least to the most grave. */
export const matrixColumns = ['green', 'amber', 'red'] as const;
export type MatrixColumn = (typeof matrixColumns)[number];

/** Whether what an indicator says is so; `not-known` where the case holds nothing that would show it. */
export type IndicatorState = 'met' | 'not-met' | 'not-known';

/** One line of the matrix of concern. */
export interface Indicator {
  readonly id: string;
  readonly column: MatrixColumn;
  readonly state: IndicatorState;
  /** What it says, whoever the pupil is. */
  readonly words: string;
  /** What in this case shows that it is so, that it is not, or what is still to come. */
  readonly evidence: string;
  /** What else shows it, which the evidence counts and does not spell out. */
  readonly also?: readonly string[];
  readonly source: readonly Source[];
  /** The answer it rests on. */
  readonly path: Path;
}

/** How an indicator stands, with what shows it. */
export type Shown = Pick<Indicator, 'state' | 'evidence' | 'also' | 'path'>;

/** An indicator that is so. */
export const met = (evidence: string, path: Path): Shown => ({ state: 'met', evidence, path });

/** One that is not. */
export const notMet = (evidence: string, path: Path): Shown => ({ state: 'not-met', evidence, path });

/** One of which the case says nothing yet. */
export const notKnown = (evidence: string, path: Path): Shown => ({ state: 'not-known', evidence, path });

/** Whether two things are so together: one that is not so settles it, and so does the lack of one. */
export function both(a: IndicatorState, b: IndicatorState): IndicatorState {
  if (a === 'not-met' || b === 'not-met') return 'not-met';
  return a === 'met' && b === 'met' ? 'met' : 'not-known';
}
