import { useLayoutEffect, useRef } from 'react';
import { useServices } from '../shared/services.ts';

/**
 * Locks the vault as soon as a page is left, however that happens: its end, a stop, the browser's way back, another address. What comes after it
 * is the school's, and is opened by the passphrase.
 * @param isTheirs whether the page was somebody else's than the school's
 */
export function useLockAfter(isTheirs: boolean): void {
  const { vault } = useServices();
  const isInTheirHands = useRef(false);
  // Before the next page is drawn; in development React leaves each page once, and is back at once.
  useLayoutEffect(() => {
    isInTheirHands.current = isTheirs;
    return () => {
      isInTheirHands.current = false;
      queueMicrotask(() => {
        if (isTheirs && !isInTheirHands.current && vault.getSnapshot().matches('open')) vault.send({ type: 'LOCK' });
      });
    };
  }, [isTheirs, vault]);
}
