import type { Failure } from '../domain/failure.ts';

/** A case, or the settings, of which something could not be saved, and why. */
export interface NotSaved {
  readonly id: string;
  readonly failure: Failure;
}

/** What of the open work is not on the disk. */
export interface UnsavedWords {
  /** Whether a person typed or did anything that is not. */
  readonly any: boolean;
  readonly failed: readonly NotSaved[];
}

/** All of it is saved. */
export const NOTHING_UNSAVED: UnsavedWords = { any: false, failed: [] };

/**
 * The browser asks before it leaves the page while words are unsaved, and never otherwise: a page that always asks is not believed, and
 * Firefox keeps none that may ask for the way back.
 * @returns To be called whenever that may be another.
 */
export function askBeforeLeaving(page: Window = window): (any: boolean) => void {
  const ask = (event: Event): void => {
    event.preventDefault();
  };
  return (any) => {
    if (any) page.addEventListener('beforeunload', ask);
    else page.removeEventListener('beforeunload', ask);
  };
}
