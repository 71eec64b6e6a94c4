import { hrefTo } from './address.ts';

export interface SettleLinkProps {
  /** The case, or the settings; nothing for the account of all cases. */
  readonly id: string | undefined;
}

/** The way to say that what was found wrong has been dealt with. */
export const SettleLink = ({ id }: SettleLinkProps) => (
  <a className="govuk-link" href={hrefTo({ page: 'settle', ...(id === undefined ? {} : { id }) })}>
    {id === undefined ? 'Say that the list is complete' : 'Say that this has been dealt with'}
  </a>
);
