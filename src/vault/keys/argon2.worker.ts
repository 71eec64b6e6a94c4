import { argon2 } from './argon2.ts';
import type { DeriveRequest } from './derive-in-worker.ts';

// The `webworker` types cannot stand beside those of the page; this is all that is used of them.
declare const self: {
  onmessage: (event: MessageEvent<DeriveRequest>) => void;
  postMessage: (message: Uint8Array, transfer: Transferable[]) => void;
  reportError: (error: unknown) => void;
};

self.onmessage = ({ data }) => {
  argon2(data.passphrase, data.parameters).then((key) => {
    self.postMessage(key, [key.buffer]);
  }, self.reportError);
};
