/** The event by which Chromium says that the app can be installed; TypeScript's own library does not have it. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

const canPrompt = (event: Event): event is InstallEvent => 'prompt' in event && typeof event.prompt === 'function';

/** The browser's own offer to install the app, where it makes one. */
export interface Installing {
  /** Calls back whenever the offer comes or goes; returns how to stop. */
  readonly subscribe: (tell: () => void) => () => void;
  readonly isOffered: () => boolean;
  /** Shows the browser's own question. An offer can be taken up once. */
  readonly accept: () => Promise<void>;
}

/** Keeps the browser's offer to install the app until the person wants it: never in the middle of a task. */
export function watchForInstalling(page: Window = window): Installing {
  let offer: InstallEvent | undefined;
  const listeners = new Set<() => void>();
  const become = (next: InstallEvent | undefined): void => {
    offer = next;
    for (const tell of listeners) tell();
  };
  page.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (canPrompt(event)) become(event);
  });
  page.addEventListener('appinstalled', () => {
    become(undefined);
  });
  return {
    subscribe: (tell) => {
      listeners.add(tell);
      return () => {
        listeners.delete(tell);
      };
    },
    isOffered: () => offer !== undefined,
    accept: async () => {
      const taken = offer;
      become(undefined);
      await taken?.prompt();
    },
  };
}
