import { Heading1 } from '../../ui/Heading1.tsx';
import { hrefTo } from './address.ts';
import { usePageTitle } from './use-page-title.ts';

/** An address that leads nowhere. */
export function NotFound() {
  usePageTitle('Page not found');
  return (
    <>
      <Heading1>Page not found</Heading1>
      <p className="govuk-body">The address may have a letter too few or too many. Nothing is lost.</p>
      <a className="govuk-link" href={hrefTo({ page: 'cases' })}>
        Go to your cases
      </a>
    </>
  );
}
