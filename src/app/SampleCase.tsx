import { useMemo } from 'react';
import { CasePage } from '../screens/case/CasePage.tsx';
import { ServicesContext, useServices } from '../screens/shared/services.ts';
import { NotificationBanner } from '../ui/NotificationBanner.tsx';
import { SampleBanner } from '../ui/SampleBanner.tsx';
import { createSampleStore, SAMPLE_ID } from './sample-store.ts';
import { firstHash } from './use-address.ts';

/** Whether this page came from a reload, with the sample in its address. */
const WAS_RELOADED =
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload') &&
  firstHash.startsWith('#/sample');

export interface SampleCaseProps {
  readonly place: string;
}

/** The journey with the sample pupil: every page is marked, asks the sample’s store alone, and nothing is stored. */
export function SampleCase({ place }: SampleCaseProps) {
  const services = useServices();
  const sample = useMemo(() => ({ ...services, store: createSampleStore(services) }), [services]);
  return (
    <ServicesContext.Provider value={sample}>
      <SampleBanner />
      {WAS_RELOADED && (
        <NotificationBanner title="Begun again">
          <p className="govuk-body">
            The page was reloaded, so what was changed in the sample is gone. This is a fresh one.
          </p>
        </NotificationBanner>
      )}
      <CasePage store={sample.store} id={SAMPLE_ID} place={place} sample />
    </ServicesContext.Provider>
  );
}
