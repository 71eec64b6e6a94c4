interface BackLinkProps {
  readonly href: string;
  readonly children?: string;
}

/** The way back, above the heading. */
export const BackLink = ({ href, children = 'Back' }: BackLinkProps) => (
  <a href={href} className="govuk-back-link">
    {children}
  </a>
);
