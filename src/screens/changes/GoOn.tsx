import { hrefTo } from '../shared/address.ts';
import { useCaseView } from '../shared/case-view.ts';

/** The ways on, once something is done. */
export function GoOn() {
  const { hrefOf, sample } = useCaseView();
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={hrefOf('tasks')}>
        Back to the case
      </a>
      {!sample && (
        <>
          {' or '}
          <a className="govuk-link" href={hrefTo({ page: 'cases' })}>
            go to your cases
          </a>
        </>
      )}
    </p>
  );
}
