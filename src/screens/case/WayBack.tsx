import { nameOf, NO_NAME } from '../../case/pupil-name.ts';
import { BackToEarlier } from '../shared/BackToEarlier.tsx';
import { useCaseView } from '../shared/case-view.ts';

/** Above a page on the way: back to the page before, and to the case. */
export function WayBack() {
  const { reading, hrefOf } = useCaseView();
  const name = nameOf(reading.proposed.case);
  return (
    <div className="wm-way-back">
      <BackToEarlier />
      <a className="govuk-link" href={hrefOf('tasks')}>
        {name === NO_NAME ? 'The case' : `${name}’s case`}
      </a>
    </div>
  );
}
