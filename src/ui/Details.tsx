import type { ReactNode } from 'react';

interface DetailsProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** Folded away until it is wanted. */
export const Details = ({ summary, children }: DetailsProps) => (
  <details className="govuk-details">
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">{summary}</span>
    </summary>
    <div className="govuk-details__text">{children}</div>
  </details>
);
