import { useCallback, useSyncExternalStore } from 'react';
import type { Reading } from '../../reading/reading.ts';
import { watchForNewDay } from './new-day.ts';
import type { OpenedAnswers } from './services.ts';

/** What follows from open answers, as they are, on the day that it is. */
export function useReading({ subscribe, reading }: OpenedAnswers): Reading {
  const watch = useCallback(
    (tell: () => void) => {
      const [forget, stop] = [subscribe(tell), watchForNewDay(tell)];
      return () => {
        forget();
        stop();
      };
    },
    [subscribe],
  );
  return useSyncExternalStore(watch, reading);
}
