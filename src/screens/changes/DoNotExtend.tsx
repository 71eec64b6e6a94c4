import { changeOrEnd, littleProgressTwice } from '../../policy/little-progress.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { useCaseView } from '../shared/case-view.ts';

/** That it is changed or ended, and not extended, where two reviews running saw little progress or none; nothing where they did not. */
export function DoNotExtend() {
  const { reading } = useCaseView();
  const { case: c, today } = reading.agreed ?? reading.proposed;
  const reviews = littleProgressTwice(c, today);
  return reviews === undefined ? null : <InsetText>{changeOrEnd(c, reviews)}</InsetText>;
}
