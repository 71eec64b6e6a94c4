import { isBefore } from '../../domain/iso-date.ts';
import type { Life } from '../../life/life.ts';
import { plannedReviews } from '../../life/planned-reviews.ts';
import type { Matrix } from '../../policy/matrix/matrix.ts';
import type { Facts } from '../facts.ts';
import { AMBER_WITHOUT_REVIEW, ratingSentences } from './matrix-words.ts';

/** What the sum is told of. */
type Told = Pick<Facts, 'overdue' | 'life' | 'case' | 'today'>;

/** The states in which the reviews that are planned are to be held. */
const goesOn: readonly Life['state'][] = ['draft', 'deciding', 'agreed', 'running'];

const isReviewToCome = ({ life, case: c, today }: Told): boolean =>
  goesOn.includes(life.state) && plannedReviews(c).some(({ on }) => !isBefore(on, today));

/** The matrix in a sentence or two, with what is overdue: beside a duty that is, nothing is called without concern. */
export function matrixSum({ colour }: Pick<Matrix, 'colour'>, told: Told): string {
  const { overdue } = told;
  const sentence = colour === 'amber' && !isReviewToCome(told) ? AMBER_WITHOUT_REVIEW : ratingSentences[colour];
  if (overdue.length === 0) return sentence;
  const duties = overdue.length === 1 ? '1 duty is overdue' : `${String(overdue.length)} duties are overdue`;
  switch (colour) {
    case 'red':
    case 'amber':
      return `${sentence} ${duties}.`;
    case 'attention':
      return `${duties}, and not everything is in place or known yet.`;
    case 'green':
      return `${duties}. All else that is looked for is in place.`;
  }
}
