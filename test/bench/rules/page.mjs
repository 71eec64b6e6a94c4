// The bench page's only script: one worker, and a function that has it check a thousand cases.
const worker = new Worker(new URL('./rules.worker.mjs', import.meta.url), { type: 'module' });

/** Checks every case once with all rules, with the browser's own dates or with the polyfill's. Gives the milliseconds on the clock, and what was found. */
globalThis.checkAll = (dates) =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(dates);
  });
