import type { ReactNode } from 'react';

interface Heading1Props {
  readonly children: ReactNode;
  /** The section it belongs to, small above it. */
  readonly caption?: string | undefined;
}

/** The page's heading. It can hold the focus, so that a change of page is noticed. */
export const Heading1 = ({ children, caption }: Heading1Props) => (
  <>
    {caption !== undefined && <span className="govuk-caption-l">{caption}</span>}
    <h1 className="govuk-heading-l" tabIndex={-1}>
      {children}
    </h1>
  </>
);
