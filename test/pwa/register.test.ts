import { describe, expect, test, vi } from 'vitest';
import { registerServiceWorker } from '../../src/pwa/register.ts';

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  readonly postMessage = vi.fn<(message: unknown) => void>();
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  readonly update = vi.fn(() => Promise.reject(new TypeError('no network')));
  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly register = vi.fn((_url: string) => Promise.resolve(this.registration));
  changeController(worker: FakeWorker): void {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

const answer = (type: string, status = 200) => new Response('', { status, headers: { 'Content-Type': type } });

function setUp(prepare: (workers: FakeContainer) => void = () => undefined) {
  const workers = new FakeContainer();
  prepare(workers);
  const reload = vi.fn();
  const listener = {
    onOfflineReady: vi.fn(),
    onNotStored: vi.fn(),
    onRefused: vi.fn(),
    onUpdateWaiting: vi.fn(),
    onReplacedElsewhere: vi.fn(),
  };
  const match = vi.fn((_url: string): Promise<Response | undefined> => Promise.resolve(new Response('')));
  const fetch = vi.fn((_url: string) => Promise.resolve(answer('text/javascript; charset=utf-8')));
  const page = {
    navigator: { serviceWorker: workers },
    document: { baseURI: 'https://school.example/waymark/#/start' },
    location: { reload },
    caches: { match },
    fetch,
  };
  return {
    match,
    fetch,
    workers,
    reload,
    listener,
    start: () => registerServiceWorker(listener, page as unknown as Window),
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A tab that an earlier version controls. */
function controlled(workers: FakeContainer): void {
  workers.registration.active = new FakeWorker();
  workers.controller = workers.registration.active;
}

describe('the first visit', () => {
  test('says once that the app works offline, and does not reload when the worker takes the page over', async () => {
    const { workers, reload, listener, start } = setUp();
    const worker = new FakeWorker();
    workers.registration.installing = worker;
    await start();
    workers.registration.find(worker); // the event for the worker that was already there
    worker.become('installed');
    expect(listener.onOfflineReady).not.toHaveBeenCalled();
    worker.become('activated');
    workers.changeController(worker);
    await settle();
    expect(listener.onOfflineReady).toHaveBeenCalledTimes(1);
    expect(listener.onNotStored).not.toHaveBeenCalled();
    expect(listener.onUpdateWaiting).not.toHaveBeenCalled();
    expect(listener.onReplacedElsewhere).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  test('says that it is not stored where not every file could be', async () => {
    const { workers, listener, start } = setUp();
    const worker = new FakeWorker();
    workers.registration.installing = worker;
    await start();
    worker.become('redundant');
    await settle();
    expect(listener.onNotStored).toHaveBeenCalledTimes(1);
    expect(listener.onOfflineReady).not.toHaveBeenCalled();
  });

  test.each([
    ['is gone', () => Promise.resolve(undefined)],
    ['may not be looked at', () => Promise.reject(new DOMException('no', 'SecurityError'))],
  ])('says that it is not stored where what a worker stored %s', async (_, found) => {
    const { match, listener, start } = setUp(controlled);
    match.mockImplementation(found);
    await start();
    await settle();
    expect(match.mock.calls[0]?.[0]).toBe('https://school.example/waymark/index.html');
    expect(listener.onNotStored).toHaveBeenCalledTimes(1);
    expect(listener.onOfflineReady).not.toHaveBeenCalled();
  });

  test('registers the worker beside the page, whatever the fragment', async () => {
    const { workers, start } = setUp();
    await start();
    expect(workers.register.mock.calls[0]?.[0]).toBe('https://school.example/waymark/sw.js');
  });

  describe('where the worker is not registered', () => {
    const refusing = (workers: FakeContainer) =>
      workers.register.mockRejectedValue(new DOMException('no', 'SecurityError'));

    test('and its script comes as one, the browser refuses it', async () => {
      const { listener, start } = setUp(refusing);
      expect(await start()).toBeUndefined();
      expect(listener.onRefused).toHaveBeenCalledTimes(1);
      expect(listener.onNotStored).not.toHaveBeenCalled();
    });

    test.each([
      ['a filter answers with a page of its own', () => Promise.resolve(answer('text/html'))],
      ['it is not there', () => Promise.resolve(answer('text/javascript', 404))],
      ['the network is gone', () => Promise.reject(new TypeError('no network'))],
    ])('as %s, that is said, and not that the browser refuses it', async (_, answered) => {
      const { fetch, listener, start } = setUp(refusing);
      fetch.mockImplementation(answered);
      expect(await start()).toBeUndefined();
      expect(fetch.mock.calls[0]?.[0]).toBe('https://school.example/waymark/sw.js');
      expect(listener.onNotStored).toHaveBeenCalledTimes(1);
      expect(listener.onRefused).not.toHaveBeenCalled();
    });

    test('as the browser has no workers, it refuses them', async () => {
      const listener = setUp().listener;
      expect(await registerServiceWorker(listener, { navigator: {} } as unknown as Window)).toBeUndefined();
      expect(listener.onRefused).toHaveBeenCalledTimes(1);
    });
  });
});

describe('an update', () => {
  test('is announced and waits; accepted, it takes over and the tab reloads once', async () => {
    const { workers, reload, listener, start } = setUp(controlled);
    const updates = await start();
    const next = new FakeWorker();
    workers.registration.find(next);
    workers.registration.waiting = next;
    next.become('installed');
    expect(listener.onUpdateWaiting).toHaveBeenCalledTimes(1);
    expect(next.postMessage).not.toHaveBeenCalled();

    updates?.accept();
    expect(next.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
    expect(reload).not.toHaveBeenCalled();
    workers.changeController(next);
    workers.changeController(next);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('that was waiting before this visit is announced', async () => {
    const { listener, start } = setUp((workers) => {
      controlled(workers);
      workers.registration.waiting = new FakeWorker();
    });
    await start();
    await settle();
    expect(listener.onUpdateWaiting).toHaveBeenCalledTimes(1);
    expect(listener.onOfflineReady).toHaveBeenCalledTimes(1);
  });

  test('accepted in another tab never reloads this one', async () => {
    const { workers, reload, listener, start } = setUp(controlled);
    await start();
    workers.changeController(new FakeWorker());
    expect(listener.onReplacedElsewhere).toHaveBeenCalledTimes(1);
    expect(reload).not.toHaveBeenCalled();
  });

  test('is asked for without an error when there is no network', async () => {
    const { workers, start } = setUp(controlled);
    const updates = await start();
    await expect(updates?.check()).resolves.toBeUndefined();
    expect(workers.registration.update).toHaveBeenCalledTimes(1);
  });
});
