interface BackLinkProps {
  readonly href: string;
  /** Where a machine decides where back is: called in place of following the address. */
  readonly onFollow?: (() => void) | undefined;
  readonly children?: string;
}

/** The way back, above the heading. */
export const BackLink = ({ href, onFollow, children = 'Back' }: BackLinkProps) => (
  <a
    href={href}
    className="govuk-back-link"
    onClick={(event) => {
      if (onFollow === undefined) return;
      event.preventDefault();
      onFollow();
    }}
  >
    {children}
  </a>
);
