import { argon2id } from 'hash-wasm';
import type { DeriveKey } from './derivation.ts';

/**
 * Argon2id in WebAssembly, in the thread that calls it. The page's CSP forbids that thread to compile WebAssembly: there, use
 * `deriveInWorker`.
 */
export const argon2: DeriveKey = async (passphrase, { memoryKib, passes, lanes, salt }) =>
  new Uint8Array(
    await argon2id({
      password: passphrase,
      salt,
      memorySize: memoryKib,
      iterations: passes,
      parallelism: lanes,
      hashLength: 32,
      outputType: 'binary',
    }),
  );
