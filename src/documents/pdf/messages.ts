import type { Pack } from '../model.ts';

/** What the page sends to the worker. */
export type ToWorker = { readonly kind: 'warm' } | { readonly kind: 'make'; readonly id: number; readonly pack: Pack };

/** What the worker answers; the bytes are handed over, not copied. */
export type FromWorker =
  | { readonly kind: 'made'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly id: number };
