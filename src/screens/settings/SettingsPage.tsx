import { useEffect, useState } from 'react';
import type { StoredCase } from '../../case/stored-case.ts';
import type { Failure } from '../../domain/failure.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { useServices } from '../services.ts';
import { usePageTitle } from '../use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { SchoolFacts } from './SchoolFacts.tsx';

export interface SettingsPageProps {
  /** The step of the school’s form; empty for the list of settings. */
  readonly step: string;
}

type Loading = { readonly state: 'loading' } | { readonly state: 'failed'; readonly failure: Failure } | { readonly state: 'open'; readonly stored: StoredCase };

/** The school’s settings: asked once, for every later case. */
export function SettingsPage({ step }: SettingsPageProps) {
  const { store } = useServices();
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  usePageTitle('Settings', `settings-${step}`);
  useEffect(() => {
    let gone = false;
    void store.settings().then((stored) => {
      if (!gone) setLoading(stored.ok ? { state: 'open', stored: stored.value } : { state: 'failed', failure: stored.error });
    });
    return () => {
      gone = true;
    };
  }, [store]);
  if (step === 'passphrase') return <ChangePassphrase />;
  switch (loading.state) {
    case 'loading':
      return (
        <p className="govuk-body" role="status">
          Opening the settings
        </p>
      );
    case 'failed':
      return (
        <>
          <Heading1>{failureWords(loading.failure).what}</Heading1>
          <p className="govuk-body">{failureWords(loading.failure).next}</p>
        </>
      );
    case 'open':
      return <SchoolFacts stored={loading.stored} step={step} />;
  }
}
