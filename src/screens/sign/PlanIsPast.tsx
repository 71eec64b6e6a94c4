import { InsetText } from '../../ui/InsetText.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { hasNothingToSign, planIsPast } from '../shared/readiness-in-words.ts';

/** That the last day of the plan is past, where it is; a paper that was signed in time is still written down. Source: ours. */
export function PlanIsPast() {
  const { reading } = useCaseView();
  const told = planIsPast(reading);
  return told === undefined || hasNothingToSign(reading.life) ? null : (
    <InsetText>
      {told}. What is signed now is in force on no day. Go on only to write down what was signed on paper in time.
    </InsetText>
  );
}
