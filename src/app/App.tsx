import { useSelector } from '@xstate/react';
import type { Address } from '../screens/shared/address.ts';
import { ServicesContext } from '../screens/shared/services.ts';
import { AboutPage } from './AboutPage.tsx';
import { DataProtectionPage } from './DataProtectionPage.tsx';
import { Frame } from './Frame.tsx';
import { LockedPages } from './LockedPages.tsx';
import { RulesPage } from './RulesPage.tsx';
import { SamplePages } from './SamplePages.tsx';
import type { Started } from './start-services.ts';
import { useAddress } from './use-address.ts';

export interface AppProps {
  readonly started: Started;
}

/** What is open to all stands before the lock; the lock decides about everything else. */
function Page({ address }: { readonly address: Address }) {
  switch (address.page) {
    case 'about':
      return <AboutPage />;
    case 'rules':
      return <RulesPage />;
    case 'data-protection':
      return <DataProtectionPage />;
    case 'sample':
      return <SamplePages place={address.place} />;
    default:
      return <LockedPages address={address} />;
  }
}

/** The whole app: the frame, and in it the page that the address names, as far as the lock lets it. */
export function App({ started }: AppProps) {
  const { services } = started;
  const address = useAddress();
  const isOpen = useSelector(services.vault, (state) => state.matches('open'));
  return (
    <ServicesContext value={services}>
      <Frame address={address} isOpen={isOpen} started={started}>
        <Page address={address} />
      </Frame>
    </ServicesContext>
  );
}
