import { useEffect, useState } from 'react';
import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { nearAfter } from '../../life/followed-by.ts';
import { pupilPeriodsOf } from '../../life/pupil-periods.ts';
import { useCaseView } from './case-view.ts';
import { useServices } from './services.ts';

/** The id of the case that was begun as the further period of the open one; none until that is known. */
export function useFurther(): string | undefined {
  const { store } = useServices();
  const { head, reading } = useCaseView();
  const [further, setFurther] = useState<string | undefined>(undefined);
  const mayHave = 'version' in reading.life && isPartTime(reading.proposed.case);
  const end = mayHave ? pupilPeriodsOf(reading.course).at(-1)?.end : undefined;
  const until = end && nearAfter(reading.proposed.case, end).until;
  useEffect(() => {
    if (!mayHave) return undefined;
    let gone = false;
    void store.further(head.id, end && until && { after: end, until }).then((found) => {
      if (!gone) setFurther(found.ok ? found.value : undefined);
    });
    return () => {
      gone = true;
    };
  }, [store, head.id, end, until, mayHave]);
  return mayHave ? further : undefined;
}
