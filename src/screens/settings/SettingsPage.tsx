import { SETTINGS_ID } from '../../case/stored-case.ts';
import type { Failure } from '../../domain/failure.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { hrefTo } from '../shared/address.ts';
import { NotFound } from '../shared/NotFound.tsx';
import { useServices } from '../shared/services.ts';
import { isInSettings } from '../shared/settings-href.ts';
import { useOpened } from '../shared/use-opened.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { ErasedCases } from './ErasedCases.tsx';
import { SchoolFacts } from './SchoolFacts.tsx';
import { ShowRecoveryKey } from './ShowRecoveryKey.tsx';
import { Staff } from './Staff.tsx';

export interface SettingsPageProps {
  /** A page of the school’s form, without its form, `keeping`, `erased`, `staff`, `passphrase` or `recovery-key`; empty for the list of settings. */
  readonly place: string;
  /** The address of the case’s page that they were opened from. */
  readonly cameFrom?: string | undefined;
}

/** The settings: the school’s facts, asked once for every later case, who works here, and the lock. */
export function SettingsPage({ place, cameFrom }: SettingsPageProps) {
  switch (place) {
    case 'passphrase':
      return <ChangePassphrase />;
    case 'recovery-key':
      return <ShowRecoveryKey />;
    case 'erased':
      return <ErasedCases />;
    case 'staff':
      return <Staff />;
    default:
      return isInSettings(place) ? <SchoolSettings place={place} cameFrom={cameFrom} /> : <NotFound />;
  }
}

function SchoolSettings({ place, cameFrom }: SettingsPageProps) {
  const { store } = useServices();
  const opening = useOpened(store.openSettings, () => {
    store.close(SETTINGS_ID);
  });
  switch (opening.state) {
    case 'opening':
      return (
        <p className="govuk-body" role="status">
          Opening the settings
        </p>
      );
    case 'failed':
      return <NoSettings failure={opening.failure} />;
    case 'open':
      return <SchoolFacts opened={opening.opened} place={place} cameFrom={cameFrom} />;
  }
}

function NoSettings({ failure }: { readonly failure: Failure }) {
  usePageTitle('The settings cannot be opened');
  return (
    <>
      <Heading1>{failureWords(failure).what}</Heading1>
      <p className="govuk-body">{failureWords(failure).next}</p>
      {failure.kind === 'damaged-record' && (
        <a className="govuk-link" href={hrefTo({ page: 'settle', id: SETTINGS_ID })}>
          Begin the school’s settings anew
        </a>
      )}
    </>
  );
}
