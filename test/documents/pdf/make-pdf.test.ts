import { describe, expect, it } from 'vitest';
import { NoPdf, createPdfMaker } from '../../../src/documents/pdf/make-pdf.ts';
import type { FromWorker, ToWorker } from '../../../src/documents/pdf/messages.ts';
import { richPack } from './rich-pack.ts';

/** A worker that does only what a test tells it. */
class TestWorker extends EventTarget implements Worker {
  readonly got: ToWorker[] = [];
  ended = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  postMessage(message: ToWorker): void {
    this.got.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  get ids(): readonly number[] {
    return this.got.flatMap((message) => (message.kind === 'make' ? [message.id] : []));
  }
}

function setUp(): { readonly maker: ReturnType<typeof createPdfMaker>; readonly workers: TestWorker[] } {
  const workers: TestWorker[] = [];
  const maker = createPdfMaker(() => {
    const worker = new TestWorker();
    workers.push(worker);
    return worker;
  });
  return { maker, workers };
}

describe('the maker of PDFs', () => {
  it('starts no worker before it is asked for something', () => {
    expect(setUp().workers).toEqual([]);
  });

  it('warms one worker once, and uses it', () => {
    const { maker, workers } = setUp();
    maker.warm();
    maker.warm();
    void maker.make(richPack);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.got.map(({ kind }) => kind)).toEqual(['warm', 'make']);
  });

  it('gives each caller the bytes of its own pack, in whatever order they come', async () => {
    const { maker, workers } = setUp();
    const first = maker.make(richPack);
    const second = maker.make(richPack);
    const [one = 0, two = 0] = workers[0]?.ids ?? [];
    workers[0]?.answer({ kind: 'made', id: two, bytes: new Uint8Array([2]) });
    workers[0]?.answer({ kind: 'made', id: one, bytes: new Uint8Array([1]) });
    expect(await Promise.all([first, second])).toEqual([new Uint8Array([1]), new Uint8Array([2])]);
  });

  it('says that a pack failed, and goes on with the next', async () => {
    const { maker, workers } = setUp();
    const failing = maker.make(richPack);
    workers[0]?.answer({ kind: 'failed', id: workers[0].ids[0] ?? 0 });
    await expect(failing).rejects.toEqual(new NoPdf('failed'));
    const next = maker.make(richPack);
    workers[0]?.answer({ kind: 'made', id: workers[0].ids[1] ?? 0, bytes: new Uint8Array([3]) });
    expect(await next).toEqual(new Uint8Array([3]));
  });

  it('starts anew after the worker broke', async () => {
    const { maker, workers } = setUp();
    const broken = maker.make(richPack);
    workers[0]?.dispatchEvent(new Event('error', { cancelable: true }));
    await expect(broken).rejects.toMatchObject({ kind: 'failed' });
    expect(workers[0]?.ended).toBe(true);
    void maker.make(richPack);
    expect(workers).toHaveLength(2);
  });

  it('ends the worker and tells who waits, when it is stopped', async () => {
    const { maker, workers } = setUp();
    const waiting = maker.make(richPack);
    maker.stop();
    await expect(waiting).rejects.toMatchObject({ kind: 'stopped' });
    expect(workers[0]?.ended).toBe(true);
  });
});
