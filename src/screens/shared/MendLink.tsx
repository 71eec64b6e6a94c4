import type { ReactNode } from 'react';
import type { CasePage } from '../../forms/place.ts';
import { casePlace, pathToPlace } from '../../forms/place.ts';
import { useCaseView } from './case-view.ts';
import { isOfTheSchool } from './settings-href.ts';

export interface MendLinkProps {
  /** The page where a thing is settled. */
  readonly place: string;
  /** The page that its Continue comes back to. */
  readonly returnTo?: CasePage;
  readonly children: ReactNode;
}

/** Leads to the page where a thing is settled; its Continue comes back. The settings are no part of the journey: from there a link leads back. */
export function MendLink({ place, returnTo = 'readiness', children }: MendLinkProps) {
  const view = useCaseView();
  const there = pathToPlace(place);
  return (
    <a
      className="govuk-link"
      href={view.hrefOf(place)}
      onClick={() => {
        if (there !== undefined && there.form !== 'case' && !isOfTheSchool(place))
          view.journey.send({ type: 'CHANGE', place: there, returnTo: casePlace(returnTo) });
      }}
    >
      {children}
    </a>
  );
}
