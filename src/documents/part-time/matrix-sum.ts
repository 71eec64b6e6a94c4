import type { Finding } from '../../policy/engine/finding.ts';
import type { Matrix } from '../../policy/matrix/matrix.ts';
import { ratingSentences } from './matrix-words.ts';

/** The matrix in a sentence or two, with what is overdue: beside a duty that is, nothing is called without concern. */
export function matrixSum({ colour }: Pick<Matrix, 'colour'>, overdue: readonly Finding[]): string {
  if (overdue.length === 0) return ratingSentences[colour];
  const duties = overdue.length === 1 ? '1 duty is overdue' : `${String(overdue.length)} duties are overdue`;
  switch (colour) {
    case 'red':
    case 'amber':
      return `${ratingSentences[colour]} ${duties}.`;
    case 'attention':
      return `${duties}, and not everything is in place or known yet.`;
    case 'green':
      return `${duties}. All else that is looked for is in place.`;
  }
}
