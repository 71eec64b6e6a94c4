import { useMemo } from 'react';
import { CasePage } from '../screens/case/CasePage.tsx';
import { useServices } from '../screens/services.ts';
import { SampleBanner } from '../ui/SampleBanner.tsx';
import { createSampleStore, SAMPLE_ID } from './sample-store.ts';

export interface SampleCaseProps {
  readonly place: string;
}

/** The journey with the sample pupil: every page is marked, and nothing is stored. */
export function SampleCase({ place }: SampleCaseProps) {
  const services = useServices();
  const store = useMemo(() => createSampleStore(services), [services]);
  return (
    <>
      <SampleBanner />
      <CasePage store={store} id={SAMPLE_ID} place={place} sample />
    </>
  );
}
