import type { ReactNode } from 'react';
import { ActionLink, type Action } from './ActionLink.tsx';
import { classNames } from './class-names.ts';

interface SummaryRow {
  readonly key: string;
  readonly value: ReactNode;
  readonly actions?: readonly Action[] | undefined;
}

interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
}

const Actions = ({ actions }: { readonly actions: readonly Action[] }) => {
  const [first, ...others] = actions;
  if (first === undefined) return null;
  if (others.length === 0) return <ActionLink {...first} />;
  return (
    <ul className="govuk-summary-list__actions-list">
      {actions.map((action) => (
        <li key={action.href} className="govuk-summary-list__actions-list-item">
          <ActionLink {...action} />
        </li>
      ))}
    </ul>
  );
};

/** Names and values, each with its own links. A value that is a string keeps its line breaks. */
export const SummaryList = ({ rows }: SummaryListProps) => {
  const anyActions = rows.some(({ actions = [] }) => actions.length > 0);
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ key, value, actions = [] }, at) => (
        <div
          key={at}
          className={classNames(
            'govuk-summary-list__row',
            anyActions && actions.length === 0 && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              <Actions actions={actions} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
};
