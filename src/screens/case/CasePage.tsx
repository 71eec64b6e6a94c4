import { useEffect, useState } from 'react';
import type { StoredCase } from '../../case/stored-case.ts';
import type { Failure } from '../../domain/failure.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { hrefTo } from '../route.ts';
import type { CaseStore } from '../services.ts';
import { usePageTitle } from '../use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';
import { OpenCase } from './OpenCase.tsx';

export interface CasePageProps {
  readonly store: CaseStore;
  readonly id: string;
  /** The part of the address behind the case’s own. */
  readonly place: string;
  readonly sample: boolean;
}

type Loading = { readonly state: 'loading' } | { readonly state: 'failed'; readonly failure: Failure } | { readonly state: 'open'; readonly stored: StoredCase };

/** Brings a case out of its store and opens it. */
export function CasePage({ store, id, place, sample }: CasePageProps) {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  useEffect(() => {
    let gone = false;
    void store.one(id).then((stored) => {
      if (!gone) setLoading(stored.ok ? { state: 'open', stored: stored.value } : { state: 'failed', failure: stored.error });
    });
    return () => {
      gone = true;
    };
  }, [store, id]);
  switch (loading.state) {
    case 'loading':
      return (
        <p className="govuk-body" role="status">
          Opening the case
        </p>
      );
    case 'failed':
      return <NotOpened failure={loading.failure} />;
    case 'open':
      return <OpenCase key={loading.stored.head.id} store={store} stored={loading.stored} path={place} sample={sample} />;
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
