import { useEffect, useState } from 'react';
import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { useCaseView } from './case-view.ts';
import { useServices } from './services.ts';

/** The id of the case that was begun as the further period of the open one; none until that is known. */
export function useFurther(): string | undefined {
  const { store } = useServices();
  const { head, reading } = useCaseView();
  const [further, setFurther] = useState<string | undefined>(undefined);
  const { life } = reading;
  const follows = life.state === 'ended' && life.ending.how === 'continued' ? life.ending.on : undefined;
  const mayHave = 'version' in reading.life && isPartTime(reading.proposed.case);
  useEffect(() => {
    if (!mayHave) return undefined;
    let gone = false;
    void store.further(head.id, follows).then((found) => {
      if (!gone) setFurther(found.ok ? found.value : undefined);
    });
    return () => {
      gone = true;
    };
  }, [store, head.id, follows, mayHave]);
  return mayHave ? further : undefined;
}
