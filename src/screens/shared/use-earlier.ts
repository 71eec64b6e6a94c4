import { useEffect, useState } from 'react';
import { isPartTime } from '../../arrangements/arrangement-of.ts';
import type { Period } from '../../life/period.ts';
import { pupilPeriodsOf } from '../../life/pupil-periods.ts';
import { precedingPeriodOf } from '../../policy/earlier-periods.ts';
import { isExtension } from '../../policy/limits.ts';
import { useCaseView } from './case-view.ts';
import { useServices } from './services.ts';

/** The period that a further one goes on from, and the id of its case where that is on this device. */
export interface Earlier extends Period {
  readonly id?: string;
}

/** What the open case goes on from; nothing where it is no further period, or until that is known. */
export function useEarlier(): Earlier | undefined {
  const { store } = useServices();
  const { head, reading } = useCaseView();
  const [found, setFound] = useState<Earlier | undefined>(undefined);
  const read = reading.agreed ?? reading.proposed;
  const goesOn = reading.life.state !== 'set-aside' && isPartTime(read.case) && isExtension(read);
  const before = goesOn ? precedingPeriodOf(read) : undefined;
  const [start, end] = [before?.start, before?.end];
  useEffect(() => {
    if (!goesOn) return undefined;
    let gone = false;
    void store.earlier(head.id, start && end && { start, end }).then((told) => {
      if (!gone) setFound(told.ok ? told.value : undefined);
    });
    return () => {
      gone = true;
    };
  }, [store, head.id, start, end, goesOn]);
  if (!goesOn) return undefined;
  // A period before that is this case’s own goes on in it.
  const isOwn = pupilPeriodsOf(reading.course).some((own) => own.start === start);
  return found ?? (before === undefined || isOwn ? undefined : { start: before.start, end: before.end });
}
