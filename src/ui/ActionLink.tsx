/** A link that acts on one thing. */
export interface Action {
  readonly href: string;
  readonly text: string;
  /** What it acts on, for those who hear the link alone. */
  readonly hidden: string;
}

/** The link of an {@link Action}. */
export const ActionLink = ({ href, text, hidden }: Action) => (
  <a className="govuk-link" href={href}>
    {text} <span className="govuk-visually-hidden">{hidden}</span>
  </a>
);
