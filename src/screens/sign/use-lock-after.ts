import { useLayoutEffect } from 'react';
import { useServices } from '../shared/services.ts';

/**
 * Locks the vault as soon as a page is left, however that happens: its end, a stop, the browser's way back, another address. What comes after it
 * is the school's, and is opened by the passphrase.
 * @param isTheirs whether the page was somebody else's than the school's
 */
export function useLockAfter(isTheirs: boolean): void {
  const { vault } = useServices();
  // Before the next page is drawn.
  useLayoutEffect(
    () => () => {
      if (isTheirs && vault.getSnapshot().matches('open')) vault.send({ type: 'LOCK' });
    },
    [isTheirs, vault],
  );
}
