import type { Failure } from '../../domain/failure.ts';
import { addressToPlace } from '../../forms/place-address.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { hrefTo } from '../shared/address.ts';
import type { CaseStore } from '../shared/services.ts';
import { useOpened } from '../shared/use-opened.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';
import { OpenCase } from './OpenCase.tsx';

export interface CasePageProps {
  readonly store: CaseStore;
  readonly id: string;
  /** The part of the address behind the case’s own. */
  readonly place: string;
  readonly sample: boolean;
}

/** Brings a case out of its store and opens it. */
export function CasePage({ store, id, place, sample }: CasePageProps) {
  const opening = useOpened(
    () => store.open(id, addressToPlace(place)),
    () => {
      store.close(id);
    },
  );
  switch (opening.state) {
    case 'opening':
      return (
        <p className="govuk-body" role="status">
          Opening the case
        </p>
      );
    case 'failed':
      return <NotOpened failure={opening.failure} />;
    case 'open':
      return <OpenCase store={store} opened={opening.opened} address={place} sample={sample} />;
  }
}

function NotOpened({ failure }: { readonly failure: Failure }) {
  const words = failureWords(failure);
  usePageTitle('The case cannot be opened');
  return (
    <>
      <Heading1>{words.what}</Heading1>
      <p className="govuk-body">{words.next}</p>
      <a className="govuk-link" href={hrefTo({ page: 'cases' })}>
        Back to your cases
      </a>
    </>
  );
}
