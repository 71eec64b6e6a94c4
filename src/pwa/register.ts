/** What a tab is told about the stored app. */
export interface UpdateListener {
  /** Every file is stored: from now on the app opens without a network. */
  onOfflineReady(): void;
  /** Not every file could be stored, or what was stored is gone: the app works only with its server. */
  onNotStored(): void;
  /** The browser has no service workers, or refuses them: the app works only with its server. */
  onRefused(): void;
  /** A newer version is stored. It waits for `accept`, or until every tab is closed. */
  onUpdateWaiting(): void;
  /** A newer version was accepted in another tab. This one goes on with the old code until it is reloaded. */
  onReplacedElsewhere(): void;
}

export interface Updates {
  /** Lets the waiting version take over, then reloads this tab, once. To be called when all is saved and the person chose it. */
  accept(): void;
  /** Asks the server for a newer version. Without a network nothing happens. */
  check(): Promise<void>;
}

/**
 * Registers the service worker that stores the app.
 * @returns Undefined where there is none: the app then works only with its server.
 */
export async function registerServiceWorker(
  listener: UpdateListener,
  page: Window = window,
): Promise<Updates | undefined> {
  if (!('serviceWorker' in page.navigator)) {
    listener.onRefused();
    return undefined;
  }
  const workers = page.navigator.serviceWorker;
  let hadController = workers.controller !== null;
  let accepted = false;
  let reloading = false;

  const script = new URL('sw.js', page.document.baseURI).href;
  const registration = await register(workers, script);
  if (registration === undefined) {
    if (await comesAsScript(page, script)) listener.onRefused();
    else listener.onNotStored();
    return undefined;
  }

  if (registration.active !== null) tellWhetherStored();
  if (registration.waiting !== null) listener.onUpdateWaiting();
  const watched = new Set<ServiceWorker>();
  watch(registration.installing);
  registration.addEventListener('updatefound', () => {
    watch(registration.installing);
  });
  workers.addEventListener('controllerchange', () => {
    if (accepted) reloadOnce();
    else if (hadController) listener.onReplacedElsewhere();
    hadController = true; // the first version takes the page over as soon as it is stored; that is no update
  });

  return {
    accept() {
      accepted = true;
      if (registration.waiting === null) reloadOnce();
      else registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    },
    async check() {
      await registration.update().catch(() => undefined);
    },
  };

  function watch(worker: ServiceWorker | null): void {
    if (worker === null || watched.has(worker)) return;
    watched.add(worker);
    const isUpdate = registration?.active !== null;
    worker.addEventListener('statechange', () => {
      if (isUpdate && worker.state === 'installed') listener.onUpdateWaiting();
      if (!isUpdate && worker.state === 'activated') tellWhetherStored();
      if (!isUpdate && worker.state === 'redundant') listener.onNotStored();
    });
  }

  /** A worker is active only once all was stored. That may have been taken away since: by the kill switch, or by hand. */
  function tellWhetherStored(): void {
    const first = new URL('index.html', page.document.baseURI).href;
    page.caches.match(first, { ignoreSearch: true }).then(
      (found) => {
        if (found === undefined) listener.onNotStored();
        else listener.onOfflineReady();
      },
      () => {
        listener.onNotStored();
      },
    );
  }

  function reloadOnce(): void {
    if (reloading) return;
    reloading = true;
    page.location.reload();
  }
}

async function register(
  workers: ServiceWorkerContainer,
  script: string,
): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await workers.register(script, { updateViaCache: 'none' });
  } catch {
    return undefined; // a private window, plain http, storage switched off; or the script did not come
  }
}

/** Whether a script comes as one; not where the network is gone, or a filter on the way answers with a page of its own. */
async function comesAsScript(page: Window, script: string): Promise<boolean> {
  const response = await page.fetch(script, { cache: 'no-store' }).catch(() => undefined);
  return (
    response?.ok === true && /^(?:text|application)\/javascript\b/iu.test(response.headers.get('Content-Type') ?? '')
  );
}
