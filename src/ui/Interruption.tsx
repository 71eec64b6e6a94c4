import type { ReactNode } from 'react';

interface InterruptionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Stops somebody on their way to tell them something first; its title is the page's h1. */
export const Interruption = ({ title, children }: InterruptionProps) => (
  <div className="wm-interruption">
    <h1 className="govuk-heading-l" tabIndex={-1}>
      {title}
    </h1>
    {children}
  </div>
);
