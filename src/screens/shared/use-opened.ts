import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure.ts';
import type { CaseStore, OpenedCase } from './services.ts';

/** How far the opening has come. */
export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'open'; readonly opened: OpenedCase };

/** Opens a case, or the school’s facts, for as long as the page is shown. The page is keyed by the id. */
export function useOpened(store: CaseStore, id: string): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    let isGone = false;
    let isOpen = false;
    void store.open(id).then((opened) => {
      if (isGone) {
        if (opened.ok) store.close(id);
        return;
      }
      isOpen = opened.ok;
      setOpening(opened.ok ? { state: 'open', opened: opened.value } : { state: 'failed', failure: opened.error });
    });
    return () => {
      isGone = true;
      if (isOpen) store.close(id);
    };
  }, [store, id]);
  return opening;
}
