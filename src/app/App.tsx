import { useSelector } from '@xstate/react';
import { About } from '../screens/About.tsx';
import { ServicesContext } from '../screens/services.ts';
import { Frame } from './Frame.tsx';
import { LockedPages } from './LockedPages.tsx';
import { SamplePages } from './SamplePages.tsx';
import type { Started } from './start-services.ts';
import { useRoute } from './use-route.ts';

export interface AppProps {
  readonly started: Started;
}

/** The whole app: the frame, and in it the page that the address names, as far as the lock lets it. */
export function App({ started: { services, update } }: AppProps) {
  const route = useRoute();
  const isOpen = useSelector(services.vault, (state) => state.matches('open'));
  return (
    <ServicesContext value={services}>
      <Frame route={route} isOpen={isOpen} update={update}>
        {route.page === 'about' ? <About /> : route.page === 'sample' ? <SamplePages place={route.place} /> : <LockedPages route={route} />}
      </Frame>
    </ServicesContext>
  );
}
