import type { ReactNode } from 'react';
import { casePlace, pathToPlace } from '../../../../machines/place.ts';
import { useCaseView } from '../case-view.ts';

export interface MendLinkProps {
  /** The page where a thing is settled. */
  readonly place: string;
  readonly children: ReactNode;
}

/** Leads to the page where a thing is settled; its Continue comes back to what is left. */
export function MendLink({ place, children }: MendLinkProps) {
  const view = useCaseView();
  const there = pathToPlace(place);
  return (
    <a
      className="govuk-link"
      href={view.hrefOf(place)}
      onClick={() => {
        if (there !== undefined && there.form !== 'case') view.journey.send({ type: 'CHANGE', place: there, returnTo: casePlace('readiness') });
      }}
    >
      {children}
    </a>
  );
}
