import type { ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** Something was done; its title is the page's h1. */
export const Panel = ({ title, children }: PanelProps) => (
  <div className="govuk-panel govuk-panel--confirmation">
    <h1 className="govuk-panel__title" tabIndex={-1}>
      {title}
    </h1>
    {children !== undefined && <div className="govuk-panel__body">{children}</div>}
  </div>
);
