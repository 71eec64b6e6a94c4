import type { ReactNode } from 'react';

/** Buttons and links side by side; one under the other where it is narrow. */
export const ButtonGroup = ({ children }: { readonly children: ReactNode }) => (
  <div className="govuk-button-group">{children}</div>
);
