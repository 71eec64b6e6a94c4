import type { ReactNode } from 'react';

/** A legal consequence, or a loss that cannot be undone. */
export const WarningText = ({ children }: { readonly children: ReactNode }) => (
  <div className="govuk-warning-text">
    <span className="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong className="govuk-warning-text__text">
      <span className="govuk-visually-hidden">Warning</span> {children}
    </strong>
  </div>
);
