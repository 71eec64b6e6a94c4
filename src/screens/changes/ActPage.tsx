import type { ReactNode } from 'react';
import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import { numberOfAct } from '../../forms/place-address.ts';
import type { ActPage as Page } from '../../forms/place.ts';
import { actPages } from '../../forms/place.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { hrefTo } from '../shared/address.ts';
import { useCaseView } from '../shared/case-view.ts';
import { usePageTitle } from '../shared/use-page-title.ts';

export const TITLE = 'What can change';

/** What the page of an act is called where others may read it: a number among all acts, as titles stand in the browser’s history. */
const titleOf = (page: Page): string => `${TITLE}, ${String(numberOfAct(page))} of ${String(actPages.length)}`;

interface ActHeadingProps {
  readonly page: Page;
  /** Is another where the page is, so that the heading is told again. */
  readonly part: string;
  readonly isWrong?: boolean;
  readonly children: ReactNode;
}

/** The heading of an act’s page. */
export function ActHeading({ page, part, isWrong = false, children }: ActHeadingProps) {
  usePageTitle(titleOf(page), `${page} ${part}`, isWrong);
  return <Heading1 caption={titleOf(page)}>{children}</Heading1>;
}

/** Why something cannot be done now: what has become of the case. */
export function NotNow({ page, title }: { readonly page: Page; readonly title: string }) {
  const { reading, hrefOf } = useCaseView();
  return (
    <>
      <ActHeading page={page} part="not now">
        {title}
      </ActHeading>
      <p className="govuk-body">
        This cannot be done now. {lifeInWords(reading.life, reading.proposed.case, reading.proposed.today).join(' ')}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefOf('changes')}>
          See what can be done
        </a>
      </p>
    </>
  );
}

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
