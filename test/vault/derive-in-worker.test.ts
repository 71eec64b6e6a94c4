import { expect, test, vi } from 'vitest';
import { newParameters } from '../../src/vault/keys/derivation.ts';
import { deriveInWorker, type DeriveRequest } from '../../src/vault/keys/derive-in-worker.ts';
import { light } from './support/device.ts';

/** A worker that answers as told, and notes its end. */
function worker(answer: (it: Worker, asked: DeriveRequest) => void) {
  const terminate = vi.fn();
  const it = { terminate, onmessage: null, onerror: null } as unknown as Worker;
  it.postMessage = (asked: DeriveRequest) => {
    queueMicrotask(() => {
      answer(it, asked);
    });
  };
  return { start: () => it, terminate };
}

const parameters = newParameters(light.cost);

test('what the worker derives is handed on, and the worker is ended', async () => {
  const { start, terminate } = worker((it, asked) => {
    void light.derive(asked.passphrase, asked.parameters).then((data) => {
      it.onmessage?.(new MessageEvent('message', { data }));
    });
  });
  expect(await deriveInWorker(start)('a passphrase', parameters)).toEqual(
    await light.derive('a passphrase', parameters),
  );
  expect(terminate).toHaveBeenCalledTimes(1);
});

test.each<[string, (it: Worker) => void]>([
  [
    'fails',
    (it) => {
      it.onerror?.(new Event('error') as ErrorEvent);
    },
  ],
  [
    'answers with something else',
    (it) => {
      it.onmessage?.(new MessageEvent('message', { data: 'x' }));
    },
  ],
])('a worker that %s makes the derivation fail, with nothing else tried, and is ended', async (_, answer) => {
  const { start, terminate } = worker(answer);
  await expect(deriveInWorker(start)('a passphrase', parameters)).rejects.toThrow();
  expect(terminate).toHaveBeenCalledTimes(1);
});
