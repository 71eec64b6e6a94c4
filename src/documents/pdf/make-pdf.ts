import type { Pack } from '../model.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Why there is no PDF: the making went wrong, or it was stopped (the vault was locked). */
export class NoPdf extends Error {
  readonly kind: 'failed' | 'stopped';

  constructor(kind: 'failed' | 'stopped') {
    super(`No PDF: ${kind}.`);
    this.kind = kind;
  }
}

/** Makes PDFs in a worker, which starts with the first call and keeps what it laid out, so that an edited pack is made faster. */
export interface PdfMaker {
  /** Starts the worker, its fonts and its layout, while the person still answers. */
  warm(): void;
  /**
   * Makes one tagged PDF of the documents of a pack.
   * @throws NoPdf by rejection. After `failed` a further call starts anew.
   */
  make(pack: Pack): Promise<Uint8Array>;
  /** Ends the worker and forgets all it held. */
  stop(): void;
}

const startWorker = (): Worker => new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (reason: NoPdf) => void;
}

/** Makes a maker. Tests give a worker of their own. */
export function createPdfMaker(workerFactory: () => Worker = startWorker): PdfMaker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;

  const end = (kind: 'failed' | 'stopped'): void => {
    worker?.terminate();
    worker = undefined;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(new NoPdf(kind));
  };
  const heard = ({ data }: MessageEvent<FromWorker>): void => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'made') asked?.resolve(data.bytes);
    else asked?.reject(new NoPdf('failed'));
  };
  const start = (): Worker => {
    const started = workerFactory();
    started.addEventListener('message', heard);
    started.addEventListener('error', (event) => {
      event.preventDefault();
      if (worker === started) end('failed');
    });
    return started;
  };
  const send = (message: ToWorker): void => {
    worker ??= start();
    worker.postMessage(message);
  };

  return {
    warm: () => {
      if (worker === undefined) send({ kind: 'warm' });
    },
    make: async (pack) => {
      count += 1;
      const id = count;
      return await new Promise<Uint8Array>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        send({ kind: 'make', id, pack });
      });
    },
    stop: () => {
      end('stopped');
    },
  };
}
