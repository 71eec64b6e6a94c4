import { useEffect, useState } from 'react';
import type { PupilPeriod } from '../../life/pupil-periods.ts';
import type { CaseStore } from './services.ts';
import { periodsOf, readStored } from './read-stored.ts';

const none: readonly PupilPeriod[] = [];

/** The part-time periods of the other cases on this device, read once when a case is opened; none until then. The sample is alone. */
export function useKnownPeriods(store: CaseStore, id: string, sample: boolean): readonly PupilPeriod[] {
  const [known, setKnown] = useState(none);
  useEffect(() => {
    if (sample) return undefined;
    let isGone = false;
    void store.all().then((found) => {
      if (isGone || !found.ok) return;
      const periods = periodsOf(found.value.cases.filter(({ head }) => head.id !== id).map(readStored));
      if (periods.length > 0) setKnown(periods);
    });
    return () => {
      isGone = true;
    };
  }, [store, id, sample]);
  return known;
}
