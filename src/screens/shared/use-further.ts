import { useCallback } from 'react';
import { isPartTime } from '../../arrangements/arrangement-of.ts';
import type { Failure } from '../../domain/failure.ts';
import { nearAfter } from '../../life/followed-by.ts';
import { pupilPeriodsOf } from '../../life/pupil-periods.ts';
import { useCaseView } from './case-view.ts';
import { useServices } from './services.ts';
import { useTold } from './use-told.ts';

/** What was begun as the further period of the open case. */
export interface Further {
  /** The id of its case; none where nothing was begun, or until that is known. */
  readonly id: string | undefined;
  /** Why it could not be read whether anything was, where it could not. */
  readonly failure: Failure | undefined;
}

/** What was begun as the further period of the open case. */
export function useFurther(): Further {
  const { store } = useServices();
  const { head, reading } = useCaseView();
  const mayHave = 'version' in reading.life && isPartTime(reading.proposed.case);
  const end = mayHave ? pupilPeriodsOf(reading.course).at(-1)?.end : undefined;
  const until = end && nearAfter(reading.proposed.case, end).until;
  const ask = useCallback(
    () => store.further(head.id, end && until && { after: end, until }),
    [store, head.id, end, until],
  );
  const told = useTold(mayHave ? ask : undefined);
  return told?.ok === false ? { id: undefined, failure: told.error } : { id: told?.value, failure: undefined };
}
