import { bytesSchema } from './bytes.ts';
import type { Argon2Parameters, DeriveKey } from './derivation.ts';

/** What the Argon2 worker is sent. */
export interface DeriveRequest {
  readonly passphrase: string;
  readonly parameters: Argon2Parameters;
}

/**
 * Derives in a worker of its own, the one script that may compile WebAssembly. Each derivation starts a worker and ends it:
 * its 64 MiB and the passphrase go with it.
 *
 * @param start starts `argon2.worker.ts` as a module; given from outside because the page's Trusted Types policy makes the URL
 * @returns a derivation that rejects where the worker cannot start or fails; nothing else is tried in its place
 */
export const deriveInWorker =
  (start: () => Worker): DeriveKey =>
  async (passphrase, parameters) => {
    const worker = start();
    try {
      const key = await new Promise<unknown>((resolve, reject) => {
        worker.onmessage = (event: MessageEvent<unknown>) => {
          resolve(event.data);
        };
        worker.onerror = (event) => {
          reject(new Error('the Argon2 worker failed', { cause: event }));
        };
        worker.postMessage({ passphrase, parameters } satisfies DeriveRequest);
      });
      return bytesSchema.parse(key);
    } finally {
      worker.terminate();
    }
  };
