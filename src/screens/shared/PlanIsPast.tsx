import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import { placeOfPath } from '../../reading/place-of.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { useCaseView } from './case-view.ts';
import { hasNothingToSign, planIsPast } from './readiness-in-words.ts';

/** That the last day of the plan is past, where it is, and where its days are changed. Source: ours. */
export function PlanIsPast() {
  const { reading, hrefOf } = useCaseView();
  const told = planIsPast(reading);
  return told === undefined ? null : (
    <InsetText>
      {told}. {!hasNothingToSign(reading.life) && 'What is signed now is in force on no day. '}
      <a className="govuk-link" href={hrefOf(placeOfPath(arrangementOf(reading.proposed.case).start.path))}>
        Change the days of the plan
      </a>
    </InsetText>
  );
}
