// The bench page's only script: one worker, and a function that has it make a pack.
const worker = new Worker(new URL('./pack.worker.mjs', import.meta.url), { type: 'module' });

/** Makes a pack by a maker's name. Gives its size in bytes, the milliseconds on the clock, and its bytes as text where wanted. */
globalThis.makePack = (name, wantsBytes) =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.failed !== undefined) reject(new Error(data.failed));
      else
        resolve({
          size: data.bytes.length,
          milliseconds: data.milliseconds,
          ...(wantsBytes ? { text: btoa(Array.from(data.bytes, (byte) => String.fromCharCode(byte)).join('')) } : {}),
        });
    };
    worker.postMessage(name);
  });
