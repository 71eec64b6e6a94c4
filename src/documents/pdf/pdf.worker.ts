import type { Pack } from '../model.ts';
import type { LaidNode } from './laid.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { renderPack } from './render-pack.ts';
import { warmingPack } from './warming-pack.ts';

const known = new Map<string, LaidNode>();

const answer = (message: FromWorker, transfer: Transferable[]): void => {
  self.postMessage(message, { transfer });
};

async function make(id: number, pack: Pack): Promise<void> {
  try {
    const bytes = await renderPack(pack, known);
    answer({ kind: 'made', id, bytes }, [bytes.buffer]);
  } catch {
    // What went wrong may quote an answer, so nothing of it leaves this worker.
    answer({ kind: 'failed', id }, []);
  }
}

// One at a time: packs share the strips that are laid out.
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'warm':
      last = last.then(() => renderPack(warmingPack, known)).catch(() => undefined);
      break;
    case 'make':
      last = last.then(() => make(data.id, data.pack));
      break;
  }
});
