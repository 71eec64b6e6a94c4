import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import { useCaseView } from '../shared/case-view.ts';
import { GoOn } from './GoOn.tsx';

/** What follows once another parent was heard: nothing ends by it. */
export function WasHeard() {
  const { reading, hrefOf } = useCaseView();
  return (
    <>
      <p className="govuk-body">What was agreed goes on. {lifeInWords(reading.life, reading.proposed).join(' ')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefOf('changes')}>
          See what was heard
        </a>
      </p>
      <GoOn />
    </>
  );
}
