import type { ReactNode } from 'react';
import { ActionLink } from './ActionLink.tsx';

interface SummaryCardProps {
  readonly title: string;
  /** At most three; the title is read out behind each. */
  readonly actions: readonly { readonly href: string; readonly text: string }[];
  readonly children: ReactNode;
}

/** One thing of a list, with what can be done to it. */
export const SummaryCard = ({ title, actions, children }: SummaryCardProps) => {
  const [first, ...others] = actions;
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <h2 className="govuk-summary-card__title">{title}</h2>
        {first !== undefined && others.length === 0 && (
          <div className="govuk-summary-card__actions">
            <ActionLink {...first} hidden={`(${title})`} />
          </div>
        )}
        {others.length > 0 && (
          <ul className="govuk-summary-card__actions">
            {actions.map((action) => (
              <li key={action.href} className="govuk-summary-card__action">
                <ActionLink {...action} hidden={`(${title})`} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
};
