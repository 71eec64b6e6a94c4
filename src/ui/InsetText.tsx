import type { ReactNode } from 'react';

/** Set apart from the text around it: a duty, a consequence. */
export const InsetText = ({ children }: { readonly children: ReactNode }) => (
  <div className="govuk-inset-text">{children}</div>
);
