import { InsetText } from '../../ui/InsetText.tsx';
import { failureWords } from '../words/failure-words.ts';
import { caseHref } from './case-href.ts';
import type { Further } from './use-further.ts';

/** That a further period was begun, and where it is, or that it could not be read whether one was. Source: LCC §9.10; that it has a case of its own is ours. */
export function FurtherBegun({ further: { id, failure } }: { readonly further: Further }) {
  if (failure !== undefined) {
    const { what, next } = failureWords(failure);
    return <InsetText>{`Whether a further period was begun could not be read. ${what}. ${next}`}</InsetText>;
  }
  return id === undefined ? null : (
    <InsetText>
      A further period was begun, in a case of its own.{' '}
      <a className="govuk-link" href={caseHref(id, '')}>
        Open the further period
      </a>
    </InsetText>
  );
}
