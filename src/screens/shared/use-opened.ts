import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure.ts';
import type { Result } from '../../domain/result.ts';

/** How far the opening has come. */
export type Opening<Opened> =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'open'; readonly opened: Opened };

/**
 * Opens a case, or the school’s facts, for as long as the page is shown. The page is keyed by the id, so that both stay the same.
 * @param close lets go of what was opened.
 */
export function useOpened<Opened>(open: () => Promise<Result<Opened, Failure>>, close: () => void): Opening<Opened> {
  const [opening, setOpening] = useState<Opening<Opened>>({ state: 'opening' });
  const [first] = useState(() => ({ open, close }));
  useEffect(() => {
    let isGone = false;
    let isOpen = false;
    void first.open().then((opened) => {
      if (isGone) {
        if (opened.ok) first.close();
        return;
      }
      isOpen = opened.ok;
      setOpening(opened.ok ? { state: 'open', opened: opened.value } : { state: 'failed', failure: opened.error });
    });
    return () => {
      isGone = true;
      if (isOpen) first.close();
    };
  }, [first]);
  return opening;
}
