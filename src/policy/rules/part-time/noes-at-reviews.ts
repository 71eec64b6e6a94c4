import { heldReviews } from '../../../case/fields/running.ts';
import { takenBack } from '../../../life/ending.ts';
import type { ReviewRow } from '../../../life/held-reviews.ts';
import { heldReviewsBy } from '../../../life/held-reviews.ts';
import type { Situation } from '../../engine/situation.ts';

/** The reviews at which a parent took back what was agreed. The no of another parent, who had not agreed, takes nothing back. */
export function noesAtReviews({ case: c, versions, today }: Situation): readonly ReviewRow[] {
  const noes = versions.flatMap((version) => takenBack(c, version, today)).map(({ written }) => written?.path);
  return heldReviewsBy(c, today).filter(({ pathOf }) => noes.includes(pathOf(heldReviews.row.parentAgreed)));
}
