import { SETTINGS_ID } from '../../case/stored-case.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { useOpened } from '../case/use-opened.ts';
import { useServices } from '../services.ts';
import { usePageTitle } from '../use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { SchoolFacts } from './SchoolFacts.tsx';

export interface SettingsPageProps {
  /** The step of the school’s form, or `passphrase`; empty for the list of settings. */
  readonly step: string;
}

/** The settings: the school’s facts, asked once for every later case, and the lock. */
export const SettingsPage = ({ step }: SettingsPageProps) => (step === 'passphrase' ? <ChangePassphrase /> : <SchoolSettings step={step} />);

function SchoolSettings({ step }: SettingsPageProps) {
  const { store } = useServices();
  const opening = useOpened(store, SETTINGS_ID);
  usePageTitle('Settings', `settings-${step}-${opening.state}`);
  switch (opening.state) {
    case 'opening':
      return (
        <p className="govuk-body" role="status">
          Opening the settings
        </p>
      );
    case 'failed':
      return (
        <>
          <Heading1>{failureWords(opening.failure).what}</Heading1>
          <p className="govuk-body">{failureWords(opening.failure).next}</p>
        </>
      );
    case 'open':
      return <SchoolFacts opened={opening.opened} step={step} />;
  }
}
