import { InsetText } from '../../ui/InsetText.tsx';
import { caseHref } from './case-href.ts';

/** That a further period was begun, and where it is. Source: LCC §9.10; that it has a case of its own is ours. */
export const FurtherBegun = ({ id }: { readonly id: string | undefined }) =>
  id === undefined ? null : (
    <InsetText>
      A further period was begun, in a case of its own.{' '}
      <a className="govuk-link" href={caseHref(id, '')}>
        Open the further period
      </a>
    </InsetText>
  );
