import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { useCaseView } from './case-view.ts';

/** What else can be tried where nobody agreed to fewer hours; flexi-schooling is the parent’s own wish, and nothing stands in for it. */
export function OtherHelp() {
  const { life, proposed } = useCaseView().reading;
  if ((life.state !== 'refused' && life.state !== 'not-begun') || isFlexiRequest(proposed.case)) return null;
  return (
    <p className="govuk-body">
      What else can be tried: more support in class, a mentor, an early help assessment, or a meeting with the council’s
      attendance team.
    </p>
  );
}
