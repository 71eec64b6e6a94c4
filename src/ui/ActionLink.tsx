/** A link that acts on one thing. */
export interface Action {
  readonly href: string;
  readonly text: string;
  /** What it acts on, for those who hear the link alone. */
  readonly hidden: string;
  /** Called before the address is followed. */
  readonly onFollow?: (() => void) | undefined;
}

/** The link of an {@link Action}. */
export const ActionLink = ({ href, text, hidden, onFollow }: Action) => (
  <a className="govuk-link" href={href} onClick={onFollow}>
    {text} <span className="govuk-visually-hidden">{hidden}</span>
  </a>
);
