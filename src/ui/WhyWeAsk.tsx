import type { ReactNode } from 'react';
import { Details } from './Details.tsx';

interface WhyWeAskProps {
  readonly children: ReactNode;
  /** Where the question comes from, as a reader would find it. */
  readonly sources: readonly string[];
}

/** Why a page asks what it asks, and the paragraphs that say so. */
export const WhyWeAsk = ({ children, sources }: WhyWeAskProps) => (
  <Details summary="Why we ask">
    <p className="govuk-body">{children}</p>
    {sources.length > 0 && <p className="govuk-body-s wm-sources">From: {sources.join('; ')}</p>}
  </Details>
);
