import { RUNNING } from '../../arrangements/ids.ts';
import { placeToPath } from '../../forms/place.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { useCaseView } from './case-view.ts';

/** Why the answers cannot be changed, and what can be done or written down all the same. */
export function KeptNotice() {
  const { reading, hrefOf } = useCaseView();
  const running = reading.proposed.walk.steps.find(({ form }) => form.id === RUNNING);
  if (reading.life.state === 'set-aside')
    return (
      <InsetText>
        This case is set aside. Its answers are kept as they were.{' '}
        <a className="govuk-link" href={hrefOf('take-up')}>
          Take it up again
        </a>{' '}
        to change them.
      </InsetText>
    );
  return (
    <InsetText>
      This arrangement has ended. Its answers are kept as they were.
      {running !== undefined && (
        <>
          {' You can still write down '}
          <a className="govuk-link" href={hrefOf(placeToPath({ form: RUNNING, step: running.step.id }))}>
            what happened since it began
          </a>
          : reviews, the day full time began, what the authority was told.
        </>
      )}
    </InsetText>
  );
}
