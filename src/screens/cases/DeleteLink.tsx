import { hrefTo } from '../shared/address.ts';
import type { CaseLine } from '../shared/case-line.ts';

/** The way to delete a case; it asks before it does. */
export const DeleteLink = ({ line: { id, name } }: { readonly line: Pick<CaseLine, 'id' | 'name'> }) => (
  <a className="govuk-link" href={hrefTo({ page: 'delete', id })}>
    Delete<span className="govuk-visually-hidden"> the case of {name}</span>
  </a>
);
