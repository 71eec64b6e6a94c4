import { useCallback } from 'react';
import { isPartTime } from '../../arrangements/arrangement-of.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Period } from '../../life/period.ts';
import { pupilPeriodsOf } from '../../life/pupil-periods.ts';
import { precedingPeriodOf } from '../../policy/earlier-periods.ts';
import { isExtension } from '../../policy/limits.ts';
import { useCaseView } from './case-view.ts';
import { useServices } from './services.ts';
import { useTold } from './use-told.ts';

/** The period that a further one goes on from, and the id of its case where that is on this device. */
export interface Earlier extends Period {
  readonly id?: string;
}

/** What the open case goes on from, and why it could not be read in which case that is, where it could not. */
interface GoesOnFrom {
  readonly earlier: Earlier | undefined;
  readonly failure: Failure | undefined;
}

/** What the open case goes on from; nothing where it is no further period, or until that is known. */
export function useEarlier(): GoesOnFrom | undefined {
  const { store } = useServices();
  const { head, reading } = useCaseView();
  const read = reading.agreed ?? reading.proposed;
  const goesOn = reading.life.state !== 'set-aside' && isPartTime(read.case) && isExtension(read);
  const before = goesOn ? precedingPeriodOf(read) : undefined;
  const [start, end] = [before?.start, before?.end];
  const ask = useCallback(() => store.earlier(head.id, start && end && { start, end }), [store, head.id, start, end]);
  const told = useTold(goesOn ? ask : undefined);
  if (!goesOn) return undefined;
  // A period before that is this case’s own goes on in it.
  const isOwn = pupilPeriodsOf(reading.course).some((own) => own.start === start);
  const byDays = before === undefined || isOwn ? undefined : { start: before.start, end: before.end };
  return told?.ok === false
    ? { earlier: byDays, failure: told.error }
    : { earlier: told?.value ?? byDays, failure: undefined };
}
