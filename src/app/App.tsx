import { useSelector } from '@xstate/react';
import type { Address } from '../screens/shared/address.ts';
import { ServicesContext, useServices } from '../screens/shared/services.ts';
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

/** What is open to all stands before the lock, but where somebody else is to work; the lock decides about everything else. */
function Page({ address }: { readonly address: Address }) {
  const { vault } = useServices();
  const isChangingOver = useSelector(vault, (state) => state.matches('who') && state.context.person !== undefined);
  if (isChangingOver) return <LockedPages address={address} />;
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
  return (
    <ServicesContext value={services}>
      <Frame address={address} started={started}>
        <Page address={address} />
      </Frame>
    </ServicesContext>
  );
}
